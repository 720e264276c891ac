package io.milepost.domain.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** That the successor can only begin when the predecessor has ended. */
public record Dependency(Task predecessor, Task successor) {

    /** How a dependency stands, from where it is about to where it is over. */
    public enum State {
        /** The successor begins before the predecessor ends. */
        OVERLAP,
        /** The predecessor should have ended and has not. */
        LATE,
        KEPT,
        /** A day is missing, so that nothing can be said. */
        UNDATED,
        /** One of both is done: nothing waits any more. */
        SETTLED;

        public boolean isBroken() {
            return this == OVERLAP || this == LATE;
        }
    }

    /**
     * The days by which the predecessor may end later before it holds up the successor; negative where it does already. On the
     * last day of the one the other may begin: what is handed over at noon is no trouble.
     */
    public Optional<Long> slack() {
        return predecessor
                .planned()
                .due()
                .flatMap(end -> successor.planned().start().map(start -> ChronoUnit.DAYS.between(end, start)));
    }

    public State state(LocalDate today) {
        if (predecessor.done() || successor.done()) {
            return State.SETTLED;
        }
        Optional<Long> slack = slack();
        if (slack.filter(days -> days < 0).isPresent()) {
            return State.OVERLAP;
        }
        if (predecessor.isOverdue(today)) {
            return State.LATE;
        }
        return slack.isPresent() ? State.KEPT : State.UNDATED;
    }
}
