package io.milepost.planning;

import io.milepost.planning.NotAllowedException.Right;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may change what: plans need Administer Projects on their project, measurements need Edit on the goal's issue, links
 * to goals need Link Issues on the issue that contributes, settings need an administrator of Jira.
 */
public final class EditRights {

    private final AdministrationRights rights;
    private final IssueRights issueRights;

    public EditRights(AdministrationRights rights, IssueRights issueRights) {
        this.rights = rights;
        this.issueRights = issueRights;
    }

    public boolean mayEditPlan(Optional<String> personKey, String projectKey) {
        return rights.ofProject(personKey, projectKey);
    }

    public void checkEditPlan(Optional<String> personKey, String projectKey) {
        if (!mayEditPlan(personKey, projectKey)) {
            throw new NotAllowedException(Right.ADMINISTER_PROJECT, projectKey);
        }
    }

    public boolean mayMeasure(Optional<String> personKey, long goalId) {
        return issueRights.editable(personKey, Set.of(goalId)).contains(goalId);
    }

    /** Whether measuring is to be offered for a whole project; each goal is asked for again when somebody measures. */
    public boolean mayMeasureIn(Optional<String> personKey, String projectKey) {
        return issueRights.editableIn(personKey, projectKey);
    }

    /** One question for all goals. */
    public void checkMeasure(Optional<String> personKey, Collection<Long> goalIds) {
        Set<Long> closed = new HashSet<>(goalIds);
        closed.removeAll(issueRights.editable(personKey, Set.copyOf(goalIds)));
        if (!closed.isEmpty()) {
            throw new NotAllowedException(Right.EDIT_ISSUE, "issues " + closed);
        }
    }

    public boolean mayLink(Optional<String> personKey, long issueId) {
        return personKey.isPresent()
                && issueRights.linkable(personKey, Set.of(issueId)).contains(issueId);
    }

    public void checkLink(Optional<String> personKey, long issueId) {
        if (!mayLink(personKey, issueId)) {
            throw new NotAllowedException(Right.LINK_ISSUE, "issue " + issueId);
        }
    }

    public boolean mayAdminister(Optional<String> personKey) {
        return rights.ofJira(personKey);
    }

    public void checkAdminister(Optional<String> personKey) {
        if (!mayAdminister(personKey)) {
            throw new NotAllowedException(Right.ADMINISTER_JIRA, "Jira");
        }
    }
}
