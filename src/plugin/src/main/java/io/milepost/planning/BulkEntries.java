package io.milepost.planning;

import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.planning.MeasurementRefusedException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes measurements of many entries at once, all or none. */
public final class BulkEntries {

    private final EditRights rights;
    private final PlanRevisions plans;
    private final MeasurementCheck check;

    public BulkEntries(EditRights rights, PlanRevisions plans, MeasurementCheck check) {
        this.rights = rights;
        this.plans = plans;
        this.check = check;
    }

    /**
     * An entry and the goal for which it is meant.
     *
     * @param place the index in a push, from 0, or the line of a file: by it a refusal is found
     * @param goalKey as it was sent
     * @param goalId empty where there is no such goal or the person may not see it
     */
    public record Item(int place, String goalKey, OptionalLong goalId, Entry entry) {}

    static Set<Long> goalIds(List<Item> items) {
        return items.stream().flatMap(item -> item.goalId.stream().boxed()).collect(Collectors.toSet());
    }

    /** One for each, in their order. Refuses, in this order: a person who may not edit the issue of one of the goals; every wrong entry, by its place. */
    List<Measurement> measurements(Optional<String> personKey, List<Item> items, Origin origin) {
        Set<Long> goals = goalIds(items);
        rights.checkMeasure(personKey, goals);
        Map<Long, GoalPlan> current = plans.current(goals);
        List<Measurement> measurements = new ArrayList<>();
        Map<Integer, MeasurementRefusedException> refusals = new LinkedHashMap<>();
        for (Item item : items) {
            try {
                measurements.add(measurement(item, current, origin));
            } catch (MeasurementRefusedException refused) {
                refusals.put(item.place, refused);
            }
        }
        if (!refusals.isEmpty()) {
            throw new BulkRefusedException(refusals);
        }
        return measurements;
    }

    private Measurement measurement(Item item, Map<Long, GoalPlan> plansByGoal, Origin origin) {
        long goalId = item.goalId.orElseThrow(() -> new MeasurementRefusedException(Reason.UNKNOWN_GOAL, item.goalKey));
        Entry entry = item.entry;
        String kpiId = check.check(plansByGoal.getOrDefault(goalId, GoalPlan.NONE), entry)
                .id();
        Origin own = new Origin(
                origin.source(),
                origin.recordedAt(),
                origin.personKey(),
                entry.note().strip(),
                origin.reference());
        return new Measurement(
                0, new KpiKey(goalId, kpiId), entry.day(), Optional.of(entry.value()), own, OptionalLong.empty());
    }
}
