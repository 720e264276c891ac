package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.JiraEvent;
import com.atlassian.jira.issue.Issue;

/** An event about one issue. */
public interface IssueRelatedEvent extends JiraEvent {
    Issue getIssue();
}
