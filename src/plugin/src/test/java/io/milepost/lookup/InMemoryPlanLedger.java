package io.milepost.lookup;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import io.milepost.domain.LedgerEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ledger of many goals, in memory. */
record InMemoryPlanLedger(List<LedgerEntry> newestFirst) implements PlanLedger {

    @Override
    public Map<Long, Recent> after(Instant moment, Collection<Long> goalIds, int mostEach) {
        return entries(goalIds, entry -> entry.stamp().at().isAfter(moment))
                .collect(groupingBy(
                        LedgerEntry::goalId,
                        collectingAndThen(
                                toList(),
                                all -> new Recent(
                                        all.size(), all.stream().limit(mostEach).toList()))));
    }

    @Override
    public Map<Instant, Integer> byQuarterHour(Collection<Long> goalIds) {
        return entries(goalIds, entry -> true)
                .collect(groupingBy(entry -> entry.stamp().at().truncatedTo(ChronoUnit.HOURS), summingInt(entry -> 1)));
    }

    private Stream<LedgerEntry> entries(Collection<Long> goalIds, Predicate<LedgerEntry> wanted) {
        return newestFirst.stream()
                .filter(entry -> goalIds.contains(entry.goalId()))
                .filter(wanted);
    }
}
