package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.lookup.LaneScope.OfPlan;
import io.milepost.lookup.LaneScope.OfProject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the releases of the projects of a roadmap that a reader sees. */
public final class ReleaseLookup {

    private final GoalSources sources;
    private final PlacedActivities placed;
    private final Releases releases;
    private final PlanDay day;

    public ReleaseLookup(GoalSources sources, PlacedActivities placed, Releases releases, PlanDay day) {
        this.sources = sources;
        this.placed = placed;
        this.releases = releases;
        this.day = day;
    }

    /** The releases, by day, as they stand on a day. */
    public record Standing(LocalDate asOf, List<Release> releases) {}

    /** Of a plan, those of the projects of its goals. Refuses a project or a plan that is unknown or unseen. */
    public Standing of(Viewer viewer, LaneScope scope) {
        List<Release> found = releases.of(projects(viewer, scope)).stream()
                .sorted(Comparator.comparing(Release::day).thenComparing(Release::id))
                .toList();
        return new Standing(day.today(), found);
    }

    private List<ProjectDetails> projects(Viewer viewer, LaneScope scope) {
        if (scope instanceof OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
            return sources.issues().project(project.key()).stream().toList();
        }
        Set<Long> ids = placed.shownGoals(viewer, (OfPlan) scope).stream()
                .map(Goal::projectId)
                .collect(Collectors.toSet());
        return sources.inSight(viewer, ids);
    }
}
