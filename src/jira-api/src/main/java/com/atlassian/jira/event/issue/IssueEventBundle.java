package com.atlassian.jira.event.issue;

import java.util.Collection;

/** Events that one operation, such as a bulk change, made together. */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
