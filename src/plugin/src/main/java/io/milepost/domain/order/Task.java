package io.milepost.domain.order;

import io.milepost.domain.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A piece of work as its dependencies see it, with the days that people have set. */
public record Task(long id, Span planned, boolean done) {

    /** From its first to its last day, both included; 0 where one of them is not set or they are the wrong way round. */
    public long days() {
        Optional<LocalDate> start = planned.start();
        return planned.due()
                .flatMap(due -> start.map(from -> ChronoUnit.DAYS.between(from, due) + 1))
                .map(days -> Math.max(0, days))
                .orElse(0L);
    }

    boolean isOverdue(LocalDate today) {
        return !done && planned.due().filter(today::isAfter).isPresent();
    }
}
