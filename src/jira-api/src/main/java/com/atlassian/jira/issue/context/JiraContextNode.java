package com.atlassian.jira.issue.context;

/** Where a configuration of a field holds. */
public interface JiraContextNode extends IssueContext {}
