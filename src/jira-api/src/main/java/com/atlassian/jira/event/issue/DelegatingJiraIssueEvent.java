package com.atlassian.jira.event.issue;

/** A bundled event that wraps a plain {@link IssueEvent}. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
