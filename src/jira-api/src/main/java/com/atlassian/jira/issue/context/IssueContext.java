package com.atlassian.jira.issue.context;

/** The project and type that an issue stands in. */
public interface IssueContext {
    Long getProjectId();

    String getIssueTypeId();
}
