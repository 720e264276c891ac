package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the goals of a roadmap by a search of Jira that somebody types or that a view has. */
public final class FoundGoals {

    private final GoalSources sources;
    private final PlacedActivities placed;
    private final WorkFound search;

    public FoundGoals(GoalSources sources, PlacedActivities placed, WorkFound search) {
        this.sources = sources;
        this.placed = placed;
        this.search = search;
    }

    /**
     * The keys of those that the viewer sees. Refuses, in this order: a project or a plan that is unknown or unseen; a search
     * that Jira does not run for him; one that finds more than is read.
     */
    public List<String> of(Viewer viewer, LaneScope scope, String jql) {
        List<Goal> goals = placed.shownGoals(viewer, scope);
        Set<Long> seen =
                sources.visibility().seenOf(viewer, goals.stream().map(Goal::id).toList());
        Set<Long> projects = goals.stream()
                .filter(goal -> seen.contains(goal.id()))
                .map(Goal::projectId)
                .collect(Collectors.toSet());
        Set<Long> found = search.issues(viewer.personKey(), jql, projects);
        Map<Long, IssueDetails.Name> names =
                sources.issues().names(seen.stream().filter(found::contains).toList());
        return names.values().stream()
                .map(IssueDetails.Name::key)
                .sorted(KeyOrder.BY_PROJECT_AND_NUMBER)
                .toList();
    }
}
