package com.atlassian.jira.plugin.workflow;

/** The factory of a workflow-validator module. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
