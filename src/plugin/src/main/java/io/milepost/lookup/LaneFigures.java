package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        Sums ofSeen = new Sums(seen);
        Delivery ofUnseen = new Sums(unseen).delivery();
        return new LaneFigures(
                seen.size() + unseen.size(),
                ofSeen.unscheduled,
                new Span(Optional.ofNullable(ofSeen.first), Optional.ofNullable(ofSeen.last)),
                ofSeen.delivery().plus(ofUnseen),
                new Hidden(unseen.size(), ofUnseen.weight()));
    }

    static boolean isUnscheduled(PlacedActivity placed) {
        return placed.activity().traits().planned().isOpen();
    }

    /** What many activities come to, in one pass without an object each. */
    private static final class Sums {

        private int unscheduled;
        private LocalDate first;
        private LocalDate last;
        private long weight;
        private long done;

        Sums(List<PlacedActivity> all) {
            all.forEach(this::add);
        }

        Delivery delivery() {
            return new Delivery(weight, done);
        }

        private void add(PlacedActivity each) {
            for (Delivery part : each.byGoal().values()) {
                weight = Math.addExact(weight, part.weight());
                done = Math.addExact(done, part.done());
            }
            Span planned = each.activity().traits().planned();
            unscheduled += planned.isOpen() ? 1 : 0;
            LocalDate from = planned.first().orElse(first);
            first = first == null || from.isBefore(first) ? from : first;
            LocalDate until = planned.last().orElse(last);
            last = last == null || until.isAfter(last) ? until : last;
        }
    }
}
