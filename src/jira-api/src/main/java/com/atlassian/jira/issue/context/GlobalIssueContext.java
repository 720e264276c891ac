package com.atlassian.jira.issue.context;

/** Every project. */
public class GlobalIssueContext extends AbstractJiraContext {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Long getProjectId() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }
}
