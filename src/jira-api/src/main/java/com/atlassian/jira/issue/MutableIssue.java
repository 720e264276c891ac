package com.atlassian.jira.issue;

/** An issue whose fields can be set before it is stored. */
public interface MutableIssue extends Issue {}
