package io.milepost.lookup;

import io.milepost.domain.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which activities are wanted on which days.
 *
 * @param perDay of how many activities a day at most is told what they are
 */
public record DayQuery(LaneQuery lanes, LocalDate from, LocalDate to, int perDay) {

    public DayQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days from " + from + " to " + to);
        }
    }

    /** How many days there are, the first and the last included. */
    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /** From which to which of these days, counted from 0, an activity lies; empty where on none of them. */
    Optional<Run> run(PlacedActivity each) {
        Span planned = each.activity().traits().planned();
        Optional<LocalDate> one = planned.start().or(planned::due);
        Optional<LocalDate> other = planned.due().or(planned::start);
        return one.flatMap(start -> other.map(due -> start.isAfter(due) ? run(due, start) : run(start, due)))
                .filter(run -> run.first() <= run.last());
    }

    /** How many days an activity lasts, or 0 where people have set no more than one. */
    static long length(PlacedActivity each) {
        Span planned = each.activity().traits().planned();
        return planned.start()
                .flatMap(start -> planned.due().map(due -> Math.abs(ChronoUnit.DAYS.between(start, due))))
                .orElse(0L);
    }

    private Run run(LocalDate first, LocalDate last) {
        return new Run((int) Math.max(0, ChronoUnit.DAYS.between(from, first)), (int)
                Math.min(count() - 1L, ChronoUnit.DAYS.between(from, last)));
    }

    /** Days that follow each other, both ends included. */
    record Run(int first, int last) {}
}
