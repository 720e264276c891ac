package io.milepost.lookup;

import io.milepost.domain.plan.Measurement;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Which measurements are asked for: of one KPI or of all, for days between two, both included. */
    public record Filter(Optional<String> kpiId, Optional<LocalDate> from, Optional<LocalDate> to) {

        private boolean matches(Measurement measurement) {
            return kpiId.filter(id -> !id.equals(measurement.kpi().kpiId())).isEmpty()
                    && from.filter(measurement.day()::isBefore).isEmpty()
                    && to.filter(measurement.day()::isAfter).isEmpty();
        }
    }

    /** Refuses a goal that the viewer may not see like one that does not exist. */
    public MeasurementPage page(Viewer viewer, String goalKey, Filter filter, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        Collection<Measurement> all = records.measurementsAt(PlanRecords.EVER, Set.of(goalId));
        List<Measurement> matching =
                all.stream().filter(filter::matches).sorted(NEWEST_FIRST).toList();
        Map<Long, Long> supersededBy = all.stream()
                .filter(each -> each.supersedes().isPresent())
                .collect(Collectors.toMap(each -> each.supersedes().getAsLong(), Measurement::id, Math::max));
        return new MeasurementPage(
                matching.size(),
                items(matching.stream().skip(start).limit(limit).toList(), supersededBy));
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
