package io.milepost.lookup;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one gate: a person sees what hangs on an issue only with Browse permission on that issue, and of a goal only where
 * its plan is for him.
 */
public final class Visibility {

    private final BrowseRights rights;
    private final PlanViewers plans;
    private final GoalRecords goals;

    public Visibility(BrowseRights rights, PlanViewers plans, GoalRecords goals) {
        this.rights = rights;
        this.plans = plans;
        this.goals = goals;
    }

    public boolean sees(Viewer viewer, long issueId) {
        return seenOf(viewer, Set.of(issueId)).contains(issueId);
    }

    /** One question for all of them; issues that do not exist are seen by nobody. */
    public Set<Long> seenOf(Viewer viewer, Collection<Long> issueIds) {
        if (viewer.unrestricted()) {
            return Set.copyOf(issueIds);
        }
        return issueIds.isEmpty() ? Set.of() : open(viewer, rights.browsable(viewer.personKey(), issueIds));
    }

    /** What is no goal has no numbers that a plan could keep for some. */
    private Set<Long> open(Viewer viewer, Set<Long> browsable) {
        List<ProjectDetails> closed = plans.closedTo(viewer.personKey());
        if (closed.isEmpty() || browsable.isEmpty()) {
            return browsable;
        }
        Set<Long> open = new HashSet<>(browsable);
        open.removeAll(goals.idsIn(closed.stream().map(ProjectDetails::id).collect(Collectors.toSet())));
        return open;
    }

    public boolean seesProject(Viewer viewer, String projectKey) {
        return !seenProjects(viewer, Set.of(projectKey)).isEmpty();
    }

    /** Those of the keys whose project exists, may be browsed and has a plan for the viewer. */
    public Set<String> seenProjects(Viewer viewer, Collection<String> projectKeys) {
        Set<String> closed = plans.closedTo(viewer.personKey()).stream()
                .map(ProjectDetails::key)
                .collect(Collectors.toSet());
        return projectKeys.stream()
                .filter(key -> !closed.contains(key) && rights.browsableProject(viewer.personKey(), key))
                .collect(Collectors.toSet());
    }

    /** Unseen and absent projects are refused alike. */
    public void checkProject(Viewer viewer, String projectKey) {
        if (!seesProject(viewer, projectKey)) {
            throw new UnknownProjectException(projectKey);
        }
    }
}
