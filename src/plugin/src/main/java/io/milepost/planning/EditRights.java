package io.milepost.planning;

import io.milepost.planning.NotAllowedException.Right;
import java.util.Optional;

/** Who may change what: plans need Administer Projects on their project, settings need an administrator of Jira. */
public final class EditRights {

    private final AdministrationRights rights;

    public EditRights(AdministrationRights rights) {
        this.rights = rights;
    }

    public boolean mayEditPlan(Optional<String> personKey, String projectKey) {
        return rights.ofProject(personKey, projectKey);
    }

    public void checkEditPlan(Optional<String> personKey, String projectKey) {
        if (!mayEditPlan(personKey, projectKey)) {
            throw new NotAllowedException(Right.ADMINISTER_PROJECT, projectKey);
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
