package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow-function module. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
