package io.milepost.lookup;

import java.util.Collection;
import java.util.Set;

/** The one gate: a person sees what hangs on an issue only with Browse permission on that issue. */
public final class Visibility {

    private final BrowseRights rights;

    public Visibility(BrowseRights rights) {
        this.rights = rights;
    }

    public boolean sees(Viewer viewer, long issueId) {
        return seenOf(viewer, Set.of(issueId)).contains(issueId);
    }

    /** One question for all of them; issues that do not exist are seen by nobody. */
    public Set<Long> seenOf(Viewer viewer, Collection<Long> issueIds) {
        if (viewer.unrestricted()) {
            return Set.copyOf(issueIds);
        }
        return issueIds.isEmpty() ? Set.of() : rights.browsable(viewer.personKey(), issueIds);
    }

    public boolean seesProject(Viewer viewer, String projectKey) {
        return rights.browsableProject(viewer.personKey(), projectKey);
    }

    /** Unseen and absent projects are refused alike. */
    public void checkProject(Viewer viewer, String projectKey) {
        if (!seesProject(viewer, projectKey)) {
            throw new UnknownProjectException(projectKey);
        }
    }
}
