package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow-condition module. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
