package com.atlassian.jira.issue.context;

/** What contexts share. */
public abstract class AbstractJiraContext implements JiraContextNode {}
