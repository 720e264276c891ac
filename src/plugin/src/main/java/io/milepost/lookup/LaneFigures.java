package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of activities, each counted once.
 *
 * @param activities how many there are, with those that the reader may not see
 * @param unscheduled those that he sees and that have neither start nor due date
 * @param span from the first to the last day of those that he sees
 * @param hidden those that he may not see
 */
public record LaneFigures(int activities, int unscheduled, Span span, Delivery delivery, Hidden hidden) {

    static LaneFigures of(List<PlacedActivity> seen, List<PlacedActivity> unseen) {
        Delivery ofUnseen = delivery(unseen);
        return new LaneFigures(
                seen.size() + unseen.size(),
                Math.toIntExact(seen.stream().filter(LaneFigures::isUnscheduled).count()),
                new Span(
                        days(seen, Span::start, Span::due).min(Comparator.naturalOrder()),
                        days(seen, Span::due, Span::start).max(Comparator.naturalOrder())),
                delivery(seen).plus(ofUnseen),
                new Hidden(unseen.size(), ofUnseen.weight()));
    }

    static boolean isUnscheduled(PlacedActivity placed) {
        return placed.activity().traits().planned().equals(Span.OPEN);
    }

    private static Delivery delivery(List<PlacedActivity> all) {
        long weight = 0;
        long done = 0;
        for (PlacedActivity each : all) {
            Delivery delivery = each.delivery();
            weight += delivery.weight();
            done += delivery.done();
        }
        return new Delivery(weight, done);
    }

    /** The one end, or the other where people have set only that. */
    private static Stream<LocalDate> days(
            List<PlacedActivity> all,
            Function<Span, Optional<LocalDate>> end,
            Function<Span, Optional<LocalDate>> otherEnd) {
        return all.stream()
                .map(each -> each.activity().traits().planned())
                .flatMap(span -> end.apply(span).or(() -> otherEnd.apply(span)).stream());
    }
}
