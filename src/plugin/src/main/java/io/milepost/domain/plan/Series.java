package io.milepost.domain.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The measurements of one KPI that hold, by day; of one day the one that was recorded last comes last. */
public record Series(List<Measurement> measurements) {
    private static final Comparator<Measurement> BY_DAY =
            Comparator.comparing(Measurement::day).thenComparingLong(Measurement::id);

    public Series {
        measurements = List.copyOf(measurements);
    }

    /** Without those that are corrected or withdrawn. */
    public static Series of(Collection<Measurement> all) {
        Set<Long> superseded =
                all.stream().flatMap(each -> each.supersedes().stream().boxed()).collect(Collectors.toSet());
        return new Series(all.stream()
                .filter(each -> each.value().isPresent() && !superseded.contains(each.id()))
                .sorted(BY_DAY)
                .toList());
    }

    /** As it was known at that moment, whatever was recorded or corrected later. */
    public static Series asKnownAt(Instant moment, Collection<Measurement> all) {
        return of(all.stream()
                .filter(each -> !each.origin().recordedAt().isAfter(moment))
                .toList());
    }

    public Optional<Reading> latest() {
        return measurements.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of(measurements.get(measurements.size() - 1)));
    }
}
