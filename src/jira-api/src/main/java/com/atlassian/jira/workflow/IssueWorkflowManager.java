package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/** Which steps of its workflow an issue can take now. */
public interface IssueWorkflowManager {
    /** Those whose conditions let the person take them, in the order of the buttons; none without the permission for it. */
    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);
}
