package io.milepost.lookup;

import io.milepost.domain.LedgerEntry;
import io.milepost.lookup.LaneScope.OfPlan;
import io.milepost.lookup.LaneScope.OfProject;
import io.milepost.lookup.PlanLedger.Recent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what became of the goals of a roadmap since a moment: how they stood then against how they stand now, with the last
 * lines of their ledgers. Goals that the reader does not see are neither named nor counted.
 */
public final class ChangedGoals {

    private static final int MOST_GOALS = 100;
    private static final int MOST_ENTRIES = 3;

    private static final Comparator<GoalChange> ORDER = Comparator.comparing((GoalChange each) -> !each.isOfHealth())
            .thenComparing(GoalChange::isNew)
            .thenComparing(GoalChange::way, Comparator.reverseOrder())
            .thenComparing(each -> each.now().issue().key(), KeyOrder.BY_PROJECT_AND_NUMBER);

    private final GoalSources sources;
    private final RoadmapLookup roadmaps;
    private final KeptPlanLookup plans;
    private final PlanLedger ledger;
    private final EntryViews views;
    private final PlanDay day;

    public ChangedGoals(
            GoalSources sources,
            RoadmapLookup roadmaps,
            KeptPlanLookup plans,
            PlanLedger ledger,
            EntryViews views,
            PlanDay day) {
        this.sources = sources;
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.ledger = ledger;
        this.views = views;
        this.day = day;
    }

    /**
     * What is told of a roadmap.
     *
     * @param total how many goals are others than they were
     * @param goals those of them that matter most: whose health is another, and the ones that moved farthest
     */
    public record Since(Instant moment, ZoneId zone, int total, List<GoalChange> goals) {}

    /** Refuses, in this order: a moment that has not come yet; a project or a plan that is unknown or unseen. */
    public Since of(Viewer viewer, LaneScope scope, Instant moment) {
        AsOf then = day.at(moment);
        Map<Long, GoalView> before = goals(viewer, scope, then);
        List<GoalChange> all = goals(viewer, scope, day.now()).values().stream()
                .map(now -> new GoalChange(
                        Optional.ofNullable(before.get(now.issue().id())), now, 0, List.of()))
                .filter(GoalChange::isAny)
                .sorted(ORDER)
                .toList();
        List<GoalChange> told = all.stream().limit(MOST_GOALS).toList();
        return new Since(moment, day.zone(), all.size(), withEntries(viewer, told, moment));
    }

    private Map<Long, GoalView> goals(Viewer viewer, LaneScope scope, AsOf asOf) {
        return new GoalReading(facts(viewer, scope, asOf))
                .list(true).goals().stream()
                        .collect(Collectors.toMap(goal -> goal.issue().id(), Function.identity()));
    }

    private GoalFacts facts(Viewer viewer, LaneScope scope, AsOf asOf) {
        if (scope instanceof OfProject project) {
            sources.visibility().checkProject(viewer, project.key());
            return sources.issues()
                    .project(project.key())
                    .map(found -> roadmaps.inProjects(viewer, Set.of(found.id()), asOf))
                    .orElseThrow(() -> new UnknownProjectException(project.key()));
        }
        return plans.facts(viewer, ((OfPlan) scope).id(), asOf);
    }

    private List<GoalChange> withEntries(Viewer viewer, List<GoalChange> told, Instant moment) {
        Map<Long, Recent> recent =
                ledger.after(moment, told.stream().map(ChangedGoals::id).toList(), MOST_ENTRIES);
        List<LedgerEntry> all =
                recent.values().stream().flatMap(each -> each.newest().stream()).toList();
        Map<Long, EntryView> shown =
                views.of(viewer, all).stream().collect(Collectors.toMap(EntryView::id, Function.identity()));
        return told.stream()
                .map(change -> recent.containsKey(id(change)) ? with(change, recent.get(id(change)), shown) : change)
                .toList();
    }

    private static GoalChange with(GoalChange change, Recent recent, Map<Long, EntryView> shown) {
        return change.with(
                recent.total(),
                recent.newest().stream().map(entry -> shown.get(entry.id())).toList());
    }

    private static long id(GoalChange change) {
        return change.now().issue().id();
    }
}
