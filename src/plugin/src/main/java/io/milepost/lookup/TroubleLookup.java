package io.milepost.lookup;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.lookup.Troubles.FailingSearch;
import io.milepost.lookup.Troubles.RulesOf;
import io.milepost.lookup.Troubles.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what fails until somebody mends it. Whether somebody may know that, planning says; which goals, the gate does. */
public final class TroubleLookup {

    private static final Comparator<IssueDetails> BY_KEY =
            Comparator.comparing(IssueDetails::key, KeyOrder.BY_PROJECT_AND_NUMBER);

    private final Troubles.Records records;
    private final GoalSources sources;
    private final ProjectLookup projects;
    private final PlanScopes scopes;

    public TroubleLookup(Troubles.Records records, GoalSources sources, ProjectLookup projects, PlanScopes scopes) {
        this.records = records;
        this.sources = sources;
        this.projects = projects;
        this.scopes = scopes;
    }

    /** Of goals that there are: what is stored of those that are gone troubles nobody. */
    public Troubles all(Viewer viewer) {
        Map<KpiKey, SearchFailure> failing = new HashMap<>(records.failingSearches());
        Set<Long> unreadable = new HashSet<>(records.unreadablePlans());
        Set<Long> known = known(failing, unreadable);
        failing.keySet().removeIf(kpi -> !known.contains(kpi.goalId()));
        unreadable.retainAll(known);
        Map<Long, IssueDetails> seen =
                sources.issues().details(sources.visibility().seenOf(viewer, known));
        List<FailingSearch> searches = searches(failing, seen, unreadable);
        List<IssueDetails> plans = unreadable.stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .sorted(BY_KEY)
                .toList();
        return new Troubles(
                new Told<>(searches, failing.size() - searches.size()),
                new Told<>(plans, unreadable.size() - plans.size()),
                rules(viewer, records.unreadableRules()));
    }

    private Told<RulesOf> rules(Viewer viewer, Set<Long> unreadable) {
        if (unreadable.isEmpty()) {
            return new Told<>(List.of(), 0);
        }
        List<RulesOf> told = new ArrayList<>();
        projects.seen(viewer).stream()
                .filter(project -> unreadable.contains(project.id()))
                .forEach(project -> told.add(new RulesOf(Optional.of(project.key()), Optional.empty())));
        scopes.plans().forEach((id, plan) -> {
            if (unreadable.contains(-id)) {
                told.add(new RulesOf(Optional.empty(), Optional.of(plan.name())));
            }
        });
        return new Told<>(told, unreadable.size() - told.size());
    }

    private Set<Long> known(Map<KpiKey, SearchFailure> failing, Collection<Long> unreadable) {
        Set<Long> mentioned = failing.keySet().stream().map(KpiKey::goalId).collect(Collectors.toSet());
        mentioned.addAll(unreadable);
        return sources.records().byIds(mentioned).keySet();
    }

    private List<FailingSearch> searches(
            Map<KpiKey, SearchFailure> failing, Map<Long, IssueDetails> seen, Set<Long> unreadable) {
        Set<Long> read = failing.keySet().stream()
                .map(KpiKey::goalId)
                .filter(goal -> seen.containsKey(goal) && !unreadable.contains(goal))
                .collect(Collectors.toSet());
        Map<Long, Revision<GoalPlan>> planned = sources.plans().plansAt(PlanRecords.EVER, read);
        return failing.entrySet().stream()
                .filter(each -> seen.containsKey(each.getKey().goalId()))
                .map(each -> new FailingSearch(
                        seen.get(each.getKey().goalId()), name(each.getKey(), planned), each.getValue()))
                .sorted(Comparator.comparing(FailingSearch::goal, BY_KEY).thenComparing(FailingSearch::kpi))
                .toList();
    }

    /** By its id where no plan names it. */
    private static String name(KpiKey kpi, Map<Long, Revision<GoalPlan>> planned) {
        Revision<GoalPlan> plan = planned.get(kpi.goalId());
        return plan == null
                ? kpi.kpiId()
                : plan.content().kpis().stream()
                        .filter(each -> each.id().equals(kpi.kpiId()))
                        .map(Kpi::name)
                        .findFirst()
                        .orElse(kpi.kpiId());
    }
}
