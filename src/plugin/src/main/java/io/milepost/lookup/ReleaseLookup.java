package io.milepost.lookup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads the releases of the projects of a roadmap that a reader sees. */
public final class ReleaseLookup {

    private final PlacedActivities placed;
    private final Releases releases;
    private final PlanDay day;

    public ReleaseLookup(PlacedActivities placed, Releases releases, PlanDay day) {
        this.placed = placed;
        this.releases = releases;
        this.day = day;
    }

    /** The releases, by day, as they stand on a day. */
    public record Standing(LocalDate asOf, List<Release> releases) {}

    /** Of a plan, those of the projects of its goals. Refuses a project or a plan that is unknown or unseen. */
    public Standing of(Viewer viewer, LaneScope scope) {
        List<Release> found = releases.of(placed.projects(viewer, scope)).stream()
                .sorted(Comparator.comparing(Release::day).thenComparing(Release::id))
                .toList();
        return new Standing(day.today(), found);
    }
}
