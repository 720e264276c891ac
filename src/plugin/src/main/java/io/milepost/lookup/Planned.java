package io.milepost.lookup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.Series;
import io.milepost.domain.plan.UnreadablePlanException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people had planned and measured of some goals by one moment, read with one question a kind. */
final class Planned {

    private final Readable plans;
    private final Map<Long, Revision<PlanRules>> rules;
    private final Map<Long, Map<String, Series>> series;
    private final Map<KpiKey, SearchFailure> searchFailures;
    private final Map<Long, Map<String, Reading>> readings = new HashMap<>();

    private Planned(
            Readable plans,
            Map<Long, Revision<PlanRules>> rules,
            Map<Long, Map<String, Series>> series,
            Map<KpiKey, SearchFailure> searchFailures) {
        this.plans = plans;
        this.rules = rules;
        this.series = series;
        this.searchFailures = searchFailures;
        series.forEach((goal, kpis) -> readings.put(goal, latest(kpis)));
    }

    static Planned read(PlanRecords records, AsOf asOf, Collection<Goal> goals) {
        Instant moment = asOf.moment();
        Set<Long> ids = goals.stream().map(Goal::id).collect(toSet());
        Set<Long> projects = goals.stream().map(Goal::projectId).collect(toSet());
        Readable readable = Readable.of(records, moment, ids);
        Map<Long, Revision<GoalPlan>> plans = readable.plans;
        return new Planned(
                readable,
                records.rulesAt(moment, projects),
                series(records.measurementsAt(moment, ids)),
                failures(records, plans, asOf.day()));
    }

    /** Only the stages, without what was measured; those of which nothing is planned or can be read are absent. */
    static Map<Long, GoalStage> stages(PlanRecords records, Instant moment, Set<Long> goalIds) {
        Map<Long, GoalStage> stages = new HashMap<>();
        plans(records, moment, goalIds).forEach((goal, plan) -> stages.put(goal, plan.stage()));
        return stages;
    }

    /** Only the plans; those of which nothing is planned or can be read are absent. */
    static Map<Long, GoalPlan> plans(PlanRecords records, Instant moment, Set<Long> goalIds) {
        Map<Long, GoalPlan> plans = new HashMap<>();
        Readable.of(records, moment, goalIds).plans.forEach((goal, revision) -> plans.put(goal, revision.content()));
        return plans;
    }

    /** One plan that cannot be read keeps nobody from the others. */
    private record Readable(Map<Long, Revision<GoalPlan>> plans, Set<Long> others) {

        static Readable of(PlanRecords records, Instant moment, Set<Long> goalIds) {
            try {
                return new Readable(records.plansAt(moment, goalIds), Set.of());
            } catch (UnreadablePlanException e) {
                Set<Long> rest = new HashSet<>(goalIds);
                rest.removeAll(e.owners());
                return new Readable(records.plansAt(moment, rest), e.owners());
            }
        }
    }

    /** Of those searches that fail today it is known since when; of those that failed once, nothing is known. */
    private static Map<KpiKey, SearchFailure> failures(
            PlanRecords records, Map<Long, Revision<GoalPlan>> plans, LocalDate day) {
        Set<Long> searching = new HashSet<>(plans.keySet());
        searching.removeIf(goal ->
                plans.get(goal).content().kpis().stream().noneMatch(kpi -> kpi.source() instanceof KpiSource.Search));
        Map<KpiKey, SearchFailure> failures =
                searching.isEmpty() ? new HashMap<>() : new HashMap<>(records.searchFailures(searching));
        failures.values().removeIf(failure -> failure.since().isAfter(day));
        return failures;
    }

    GoalPlan plan(Goal goal) {
        Revision<GoalPlan> revision = plans.plans.get(goal.id());
        return revision == null ? GoalPlan.NONE : revision.content();
    }

    /** Whether something was planned that this version cannot read: of such a goal only its stored figures are known. */
    boolean isUnreadable(Goal goal) {
        return plans.others.contains(goal.id());
    }

    /** Whether the goal is among the plan's figures: candidates and what was put away are not. */
    boolean counts(Goal goal) {
        return plan(goal).stage().isInFigures();
    }

    PlanRules rules(Goal goal) {
        return rules(goal.projectId());
    }

    /** Of a project that has one of the goals. */
    PlanRules rules(long projectId) {
        Revision<PlanRules> revision = rules.get(projectId);
        return revision == null ? PlanRules.STANDARD : revision.content();
    }

    Series series(long goalId, String kpiId) {
        return series.getOrDefault(goalId, Map.of()).getOrDefault(kpiId, Series.EMPTY);
    }

    /** By KPI; those without data are absent. */
    Map<String, Reading> readings(long goalId) {
        return readings.getOrDefault(goalId, Map.of());
    }

    /** The same with other rules for one project. */
    Planned by(long projectId, PlanRules other) {
        Map<Long, Revision<PlanRules>> changed = new HashMap<>(rules);
        changed.put(projectId, Revision.unsaved(other));
        return new Planned(plans, changed, series, searchFailures);
    }

    /** The latest day for which one of the goal's KPIs has a value. */
    Optional<LocalDate> measuredOn(long goalId) {
        return readings(goalId).values().stream().map(Reading::day).max(Comparator.naturalOrder());
    }

    /** The latest day for which a value was recorded that the goal's plan asks for. */
    Optional<LocalDate> recordedOn(Goal goal) {
        return plan(goal).kpis().stream()
                .filter(kpi -> kpi.source().isRecorded())
                .flatMap(kpi -> Stream.ofNullable(readings(goal.id()).get(kpi.id())))
                .map(Reading::day)
                .max(Comparator.naturalOrder());
    }

    /** Why a KPI's search gives no value at the moment; empty where it gives one, and for KPIs that need none. */
    Optional<SearchFailure> searchFailure(Goal goal, Kpi kpi) {
        return plan(goal).stage() == GoalStage.ACTIVE && kpi.source() instanceof KpiSource.Search
                ? Optional.ofNullable(searchFailures.get(new KpiKey(goal.id(), kpi.id())))
                : Optional.empty();
    }

    private static Map<String, Reading> latest(Map<String, Series> kpis) {
        Map<String, Reading> latest = new HashMap<>();
        kpis.forEach((kpi, values) -> values.latest().ifPresent(reading -> latest.put(kpi, reading)));
        return latest;
    }

    private static Map<Long, Map<String, Series>> series(List<Measurement> measurements) {
        Map<Long, Map<String, Series>> series = new HashMap<>();
        measurements.stream().collect(groupingBy(Measurement::kpi)).forEach((kpi, all) -> series.computeIfAbsent(
                        kpi.goalId(), none -> new HashMap<>())
                .put(kpi.kpiId(), Series.of(all)));
        return series;
    }
}
