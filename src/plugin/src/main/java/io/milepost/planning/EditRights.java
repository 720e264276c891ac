package io.milepost.planning;

import io.milepost.planning.NotAllowedException.Right;
import io.milepost.planning.PlanEditors.Editorship;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may change what: plans need Administer Projects on their project or a plan that names the person as its editor,
 * measurements need Edit on the goal's issue, links to goals need Link Issues on the issue that contributes, settings need
 * an administrator of Jira.
 */
public final class EditRights {

    private final AdministrationRights rights;
    private final IssueRights issueRights;
    private final PlanEditors editors;

    public EditRights(AdministrationRights rights, IssueRights issueRights, PlanEditors editors) {
        this.rights = rights;
        this.issueRights = issueRights;
        this.editors = editors;
    }

    public boolean mayEditPlan(Optional<String> personKey, String projectKey) {
        return mayEdit(personKey, editors.of(personKey), projectKey);
    }

    private boolean mayEdit(Optional<String> personKey, Editorship person, String projectKey) {
        return rights.ofProject(personKey, projectKey) || person.edits(projectKey);
    }

    public void checkEditPlan(Optional<String> personKey, String projectKey) {
        if (!mayEditPlan(personKey, projectKey)) {
            throw new NotAllowedException(Right.ADMINISTER_PROJECT, projectKey);
        }
    }

    /** Whether somebody may edit the plans of all these projects; of none, he may not. */
    public boolean mayEditAll(Optional<String> personKey, Collection<String> projectKeys) {
        Editorship person = editors.of(personKey);
        return !projectKeys.isEmpty() && projectKeys.stream().allMatch(key -> mayEdit(personKey, person, key));
    }

    /** Those of the projects whose rules somebody may change: he must edit the plans of all that the same rules rule. */
    public Set<String> rulesEditable(Optional<String> personKey, Collection<String> projectKeys) {
        Editorship person = editors.of(personKey);
        return projectKeys.stream()
                .filter(key -> person.ruledTogether(key).stream().allMatch(each -> mayEdit(personKey, person, each)))
                .collect(Collectors.toSet());
    }

    public boolean mayEditRules(Optional<String> personKey, String projectKey) {
        return !rulesEditable(personKey, Set.of(projectKey)).isEmpty();
    }

    public void checkEditRules(Optional<String> personKey, String projectKey) {
        if (!mayEditRules(personKey, projectKey)) {
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

    /** Those of the issues that the person may edit, in one question. */
    public Set<Long> editable(Optional<String> personKey, Collection<Long> issueIds) {
        return issueRights.editable(personKey, issueIds);
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
