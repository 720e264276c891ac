package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.PastStates.PastState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds the goals of all projects by how they stand today, for searches that want nothing but their issues. Drafts and what
 * was put away are not among them. Each search costs a fixed number of statements, and reads the projects that the viewer
 * sees.
 */
public final class GoalSearch {

    private final GoalSources sources;
    private final PlanDay day;

    public GoalSearch(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    public List<Long> withHealth(Viewer viewer, Set<Health> wanted) {
        return standing(
                viewer, (goal, standing) -> wanted.contains(standing.judgement().health()));
    }

    /** @param points how far at least the attainment is behind its pace, in percentage points; not negative */
    public List<Long> behindPace(Viewer viewer, BigDecimal points) {
        return standing(viewer, (goal, standing) -> standing.judgement()
                .gapPoints()
                .filter(gap -> gap.signum() < 0 && gap.negate().compareTo(points) >= 0)
                .isPresent());
    }

    /** Of the goals at work, those of which a milestone has passed that nobody has called reached. */
    public List<Long> withOverdueMilestone(Viewer viewer) {
        LocalDate today = day.today();
        return standing(
                viewer,
                (goal, standing) -> standing.plan().stage() == GoalStage.ACTIVE
                        && standing.plan().milestones().stream()
                                .anyMatch(milestone -> milestone.reachedOn().isEmpty()
                                        && milestone.date().isBefore(today)));
    }

    /** Of the goals at work, those with a KPI whose value is out of its operating range. */
    public List<Long> withKpiOutOfRange(Viewer viewer) {
        return standing(
                viewer,
                (goal, standing) -> standing.plan().stage() == GoalStage.ACTIVE
                        && standing.result().kpis().stream()
                                .anyMatch(kpi -> kpi.warning().isPresent()));
    }

    /** Those whose attainment is not what it was at that moment; a goal that was not there then had none. */
    public List<Long> withOtherAttainmentThan(Viewer viewer, Instant moment) {
        List<Goal> all = inSight(viewer);
        Map<Long, PastState> then =
                sources.past().at(moment, all.stream().map(Goal::id).toList());
        return standing(
                viewer, all, (goal, standing) -> !standing.attainment().share().equals(share(then.get(goal.id()))));
    }

    private static Optional<Share> share(PastState then) {
        return Optional.ofNullable(then)
                .flatMap(past -> past.state().attainment().share());
    }

    private List<Long> standing(Viewer viewer, BiPredicate<Goal, Assessment> wanted) {
        return standing(viewer, inSight(viewer), wanted);
    }

    /** Of projects that the viewer does not see, nothing is read. */
    private List<Goal> inSight(Viewer viewer) {
        return viewer.unrestricted()
                ? sources.records().all()
                : sources.records()
                        .ofProjects(sources.projectsInSight(
                                viewer, sources.records().idsByProject().keySet()));
    }

    private List<Long> standing(Viewer viewer, List<Goal> all, BiPredicate<Goal, Assessment> wanted) {
        AsOf now = day.now();
        Planned planned = Planned.read(sources.plans(), now, all);
        GoalFacts facts = new GoalFacts(planned, all, List.of(), new GoalFacts.Seen(Set.of(), Map.of()), now);
        List<Long> found = all.stream()
                .filter(planned::counts)
                .filter(goal -> wanted.test(goal, facts.assessment(goal)))
                .map(Goal::id)
                .toList();
        Set<Long> seen = sources.visibility().seenOf(viewer, found);
        return found.stream().filter(seen::contains).toList();
    }
}
