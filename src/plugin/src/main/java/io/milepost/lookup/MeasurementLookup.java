package io.milepost.lookup;

import io.milepost.domain.plan.Measurement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what was measured of a goal, also what was corrected or withdrawn since. */
public final class MeasurementLookup {

    private static final Comparator<Measurement> NEWEST_FIRST = Comparator.comparing(Measurement::day)
            .thenComparingLong(Measurement::id)
            .reversed();

    private final GoalLookup goals;
    private final PlanRecords records;
    private final People people;

    public MeasurementLookup(GoalLookup goals, PlanRecords records, People people) {
        this.goals = goals;
        this.records = records;
        this.people = people;
    }

    /** Of one KPI or of all; refuses a goal that the viewer may not see like one that does not exist. */
    public MeasurementPage page(Viewer viewer, String goalKey, Optional<String> kpiId, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        List<Measurement> all = records.measurementsAt(PlanRecords.EVER, Set.of(goalId)).stream()
                .filter(each ->
                        kpiId.filter(id -> !id.equals(each.kpi().kpiId())).isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
        Map<Long, Long> supersededBy = all.stream()
                .filter(each -> each.supersedes().isPresent())
                .collect(Collectors.toMap(each -> each.supersedes().getAsLong(), Measurement::id, Math::max));
        return new MeasurementPage(
                all.size(), items(all.stream().skip(start).limit(limit).toList(), supersededBy));
    }

    private List<MeasurementPage.Item> items(List<Measurement> page, Map<Long, Long> supersededBy) {
        Map<String, Person> called = people.byKeys(page.stream()
                .flatMap(each -> each.origin().personKey().stream())
                .collect(Collectors.toSet()));
        return page.stream()
                .map(each -> new MeasurementPage.Item(
                        each,
                        each.origin().personKey().map(called::get),
                        supersededBy.containsKey(each.id())
                                ? OptionalLong.of(supersededBy.get(each.id()))
                                : OptionalLong.empty()))
                .toList();
    }
}
