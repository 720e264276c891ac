package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;

/** Jira's kinds of JQL values. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataTypeImpl(Issue.class);
    public static final JiraDataType TEXT = new JiraDataTypeImpl(String.class);
}
