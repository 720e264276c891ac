package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.forecast.Projection;
import io.milepost.domain.forecast.TargetDate.Expected;
import io.milepost.domain.plan.GoalStage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says of each goal of a roadmap when it will probably have come to its target: from what is measured today, read at once of
 * all goals, at about a millisecond a goal.
 */
public final class ForecastDates {

    private final GoalSources sources;
    private final PlacedActivities placed;
    private final PlanDay day;

    public ForecastDates(GoalSources sources, PlacedActivities placed, PlanDay day) {
        this.sources = sources;
        this.placed = placed;
        this.day = day;
    }

    /** Those of one day, by the order of the goals' keys. */
    public record OnDay(LocalDate asOf, List<OfGoal> forecasts) {}

    /** When one goal's first KPI meets its target, with the 80 % band. */
    public record OfGoal(String goal, Expected expected) {}

    /**
     * Of active goals that the reader sees whose forecast comes to a date that lies ahead; all others have none. Refuses a
     * project or a plan that is unknown or unseen.
     */
    public OnDay of(Viewer viewer, LaneScope scope) {
        AsOf now = day.now();
        List<Goal> goals = seen(viewer, placed.shownGoals(viewer, scope));
        Planned planned = Planned.read(sources.plans(), now, goals);
        Map<Long, IssueDetails.Name> names =
                sources.issues().names(goals.stream().map(Goal::id).collect(Collectors.toSet()));
        List<OfGoal> found = goals.stream()
                .filter(goal -> names.containsKey(goal.id()))
                .flatMap(goal -> expected(goal, planned, now).stream()
                        .map(expected -> new OfGoal(names.get(goal.id()).key(), expected)))
                .sorted(Comparator.comparing(OfGoal::goal, KeyOrder.BY_PROJECT_AND_NUMBER))
                .toList();
        return new OnDay(now.day(), found);
    }

    private List<Goal> seen(Viewer viewer, List<Goal> goals) {
        Set<Long> seen =
                sources.visibility().seenOf(viewer, goals.stream().map(Goal::id).toList());
        return goals.stream().filter(goal -> seen.contains(goal.id())).toList();
    }

    private static Optional<Expected> expected(Goal goal, Planned planned, AsOf now) {
        if (planned.plan(goal).stage() != GoalStage.ACTIVE) {
            return Optional.empty();
        }
        return planned.plan(goal)
                .firstKpi()
                .flatMap(kpi -> ForecastLookup.ofKpi(
                        goal.id(), kpi, goal.state().place().span(), planned.series(goal.id(), kpi.id()), now))
                .map(GoalForecast.OfKpi::forecast)
                .filter(Projection.class::isInstance)
                .map(forecast -> ((Projection) forecast).target())
                .filter(Expected.class::isInstance)
                .map(Expected.class::cast);
    }
}
