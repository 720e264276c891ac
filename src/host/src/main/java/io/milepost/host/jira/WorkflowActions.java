package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/** Tells plugins which steps an issue can take and where these lead. */
public final class WorkflowActions implements IssueWorkflowManager, WorkflowManager {
    private final IssueWrites writes;
    private final Catalogue catalogue;

    public WorkflowActions(IssueWrites writes, Catalogue catalogue) {
        this.writes = writes;
        this.catalogue = catalogue;
    }

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return steps(issue, user).stream()
                .map(step -> {
                    ActionDescriptor action = new ActionDescriptor();
                    action.setId((int) step.id());
                    return action;
                })
                .toList();
    }

    private List<Transition> steps(Issue issue, ApplicationUser user) {
        try {
            return writes.transitions(user, issue.getKey());
        } catch (UnknownIssueException unseen) {
            return List.of();
        }
    }

    @Override
    public String getNextStatusIdForAction(Issue issue, int actionId) {
        return catalogue.now().words().steps().stream()
                .filter(step -> step.id() == actionId)
                .map(step -> Long.toString(step.toStatus()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + actionId + " for " + issue.getKey()));
    }
}
