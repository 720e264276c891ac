package com.atlassian.jira.event.issue;

/** One event inside an {@link IssueEventBundle}. */
public interface JiraIssueEvent {}
