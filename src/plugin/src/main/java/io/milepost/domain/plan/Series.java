package io.milepost.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The measurements of one KPI that hold, by day; of one day the one that was recorded last comes last.
 *
 * @param endedOn the day from which on it has no data any more
 */
public record Series(List<Measurement> measurements, Optional<LocalDate> endedOn) {

    public static final Series EMPTY = new Series(List.of(), Optional.empty());

    private static final Comparator<Measurement> BY_DAY =
            Comparator.comparing(Measurement::day).thenComparingLong(Measurement::id);

    public Series {
        measurements = List.copyOf(measurements);
    }

    /** Without those that are corrected or withdrawn. */
    public static Series of(Collection<Measurement> all) {
        Set<Long> superseded =
                all.stream().flatMap(each -> each.supersedes().stream().boxed()).collect(Collectors.toSet());
        List<Measurement> holding = all.stream()
                .filter(each -> each.value().isPresent() || each.isEnd())
                .filter(each -> !superseded.contains(each.id()))
                .sorted(BY_DAY)
                .toList();
        return new Series(
                holding.stream().filter(each -> each.value().isPresent()).toList(), endOf(holding));
    }

    private static Optional<LocalDate> endOf(List<Measurement> holding) {
        return holding.stream()
                .reduce((earlier, later) -> later)
                .filter(Measurement::isEnd)
                .map(Measurement::day);
    }

    /** As it was known at that moment, whatever was recorded or corrected later. */
    public static Series asKnownAt(Instant moment, Collection<Measurement> all) {
        return of(all.stream()
                .filter(each -> !each.origin().recordedAt().isAfter(moment))
                .toList());
    }

    /** The last value of each day; of many days so many, evenly chosen, the latest among them. */
    public List<Reading> readings(int most) {
        Map<LocalDate, Measurement> lastOfDay = new TreeMap<>();
        measurements.forEach(each -> lastOfDay.put(each.day(), each));
        List<Reading> all = lastOfDay.values().stream().map(Reading::of).toList();
        return all.size() <= most
                ? all
                : IntStream.rangeClosed(1, most)
                        .mapToObj(part -> all.get((int) ((long) part * all.size() / most) - 1))
                        .toList();
    }

    /** Empty also where it has ended. */
    public Optional<Reading> latest() {
        return measurements.isEmpty() || endedOn.isPresent()
                ? Optional.empty()
                : Optional.of(Reading.of(measurements.get(measurements.size() - 1)));
    }
}
