package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/** Jira's workflows. */
public interface WorkflowManager {
    /** The id of the status in which the step leaves the issue. */
    String getNextStatusIdForAction(Issue issue, int actionId);
}
