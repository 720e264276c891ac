package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource.ActivityField;
import io.milepost.domain.plan.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of all goals at once, written down plainly from the pages on delivery, result and health. */
final class PlainStates {

    private final IssueWorld world;
    private final InMemoryPlans plans;
    private final Rules rules;
    private final Map<Long, IssueFact> goals;
    private final Map<Long, Long> parents;
    private final List<Work> works;

    /** An activity as it counts for one goal. */
    record Work(Contribution part, IssueFact activity, boolean counts, boolean done) {

        Optional<BigDecimal> number(String field) {
            return counts && part.share().value().signum() > 0
                    ? Optional.ofNullable(activity.values().numbers().get(field))
                            .map(KpiValue::decimal)
                    : Optional.empty();
        }
    }

    PlainStates(
            IssueWorld world,
            InMemoryPlans plans,
            Rules rules,
            Map<Long, IssueFact> goals,
            Map<Long, Long> parents,
            List<Work> works) {
        this.world = world;
        this.plans = plans;
        this.rules = rules;
        this.goals = goals;
        this.parents = parents;
        this.works = works;
    }

    Map<Long, PureState.Place> all() {
        Map<Long, PureState.Place> all = new HashMap<>();
        goals.forEach((goal, fact) -> all.put(goal, new PureState.Place(fact.projectId(), own(goal), state(goal))));
        return all;
    }

    /** By goal and KPI. */
    Map<Long, Map<String, KpiValue>> readings() {
        Map<Long, Map<String, KpiValue>> readings = new HashMap<>();
        goals.keySet().forEach(goal -> readings.put(goal, new PlainResult(this, goal).values()));
        return readings;
    }

    /** A goal keeps those fields that its own KPIs ask for, or KPIs above it that take in the activities below. */
    Set<ActivityValue> values() {
        Set<ActivityValue> values = new HashSet<>();
        for (Work work : works) {
            for (String field : fieldsFor(work.part.goalId())) {
                work.number(field)
                        .map(KpiValue::new)
                        .ifPresent(value -> values.add(new ActivityValue(
                                new ActivityValue.Key(work.part.activityId(), work.part.goalId(), field),
                                value,
                                work.part.share(),
                                work.done,
                                Instant.EPOCH)));
            }
        }
        return values;
    }

    private Set<String> fieldsFor(long goal) {
        Set<String> fields = new HashSet<>();
        for (Long asking = goal; asking != null; asking = parents.get(asking)) {
            boolean itself = asking == goal;
            plan(asking).kpis().stream()
                    .filter(kpi -> kpi.source() instanceof ActivityField)
                    .map(kpi -> (ActivityField) kpi.source())
                    .filter(source -> itself || source.withSubGoals())
                    .forEach(source -> fields.add(source.fieldId()));
        }
        return fields;
    }

    IssueWorld world() {
        return world;
    }

    InMemoryPlans plans() {
        return plans;
    }

    Rules rules() {
        return rules;
    }

    long projectOf(long goal) {
        return goals.get(goal).projectId();
    }

    GoalPlan plan(long goal) {
        return plans.of(Set.of(goal)).getOrDefault(goal, GoalPlan.NONE);
    }

    /** The goals directly below that count: neither drafts nor what was put away. */
    List<Long> below(long goal) {
        return parents.entrySet().stream()
                .filter(each -> each.getValue() == goal)
                .map(Map.Entry::getKey)
                .filter(this::counts)
                .sorted()
                .toList();
    }

    private boolean counts(long goal) {
        return plan(goal).stage() != GoalStage.DRAFT && plan(goal).stage() != GoalStage.ARCHIVED;
    }

    List<Work> worksOf(long goal) {
        return works.stream().filter(work -> work.part.goalId() == goal).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC);
    }

    private Delivery own(long goal) {
        long weight = 0;
        long done = 0;
        for (Work work : worksOf(goal)) {
            weight += work.part.delivery().weight();
            done += work.part.delivery().done();
        }
        return new Delivery(weight, done);
    }

    private Delivery total(long goal) {
        long weight = own(goal).weight();
        long done = own(goal).done();
        for (long subGoal : below(goal)) {
            Delivery counted = counted(subGoal);
            weight += counted.weight();
            done += counted.done();
        }
        return new Delivery(weight, done);
    }

    /** With its own weight, of which its share is done, rounded half up to a whole millionth. */
    private Delivery counted(long goal) {
        Delivery total = total(goal);
        Optional<BigDecimal> weight = plan(goal).choices().weight();
        if (weight.isEmpty()) {
            return total;
        }
        if (total.weight() == 0) {
            return Delivery.NONE;
        }
        BigDecimal millionths = weight.get().movePointRight(6);
        BigDecimal done = millionths
                .multiply(BigDecimal.valueOf(total.done()))
                .divide(BigDecimal.valueOf(total.weight()), 0, RoundingMode.HALF_UP);
        return new Delivery(millionths.longValueExact(), done.longValueExact());
    }

    private GoalState state(long goal) {
        PlainResult result = new PlainResult(this, goal);
        Optional<Share> share = result.share();
        GoalState.Place place = new GoalState.Place(
                parents.containsKey(goal) ? OptionalLong.of(parents.get(goal)) : OptionalLong.empty(),
                counts(goal) ? plan(goal).choices().weight() : Optional.of(BigDecimal.ZERO),
                goals.get(goal).values().span());
        Optional<LocalDate> measuredOn = result.measuredOn();
        Health health = new PlainHealth(plan(goal), today()).of(place.span(), total(goal), share, measuredOn);
        return new GoalState(total(goal), share, place, new GoalState.Judged(measuredOn, health));
    }

    /** The goal's KPIs by their names. */
    Map<String, Kpi> kpis(long goal) {
        return plan(goal).kpis().stream().collect(Collectors.toMap(Kpi::name, kpi -> kpi));
    }
}
