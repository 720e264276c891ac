package com.atlassian.jira.issue.customfields;

/** Names of what Jira adds to the parameters of a field that is being validated. */
public class CustomFieldUtils {
    private static final String PREFIX = "com.atlassian.jira.internal.";

    /** The id of the issue that is being edited; absent while one is made. */
    public static String getParamKeyIssueId() {
        return PREFIX + "issue_id";
    }

    /** The id of the project that the issue is or will be in. */
    public static String getParamKeyProjectId() {
        return PREFIX + "project_id";
    }
}
