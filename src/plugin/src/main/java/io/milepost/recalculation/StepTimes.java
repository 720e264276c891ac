package io.milepost.recalculation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long the steps of the recalculation took on this node: of each the latest, so that memory has a bound. */
public final class StepTimes {

    private static final int KEPT = 500;

    /** The steps of a batch, in their order. */
    public enum Step {
        WAIT,
        FIND,
        WRITE,
        INDEX
    }

    private final Clock clock;
    private final Map<Step, Deque<Long>> millis = new EnumMap<>(Step.class);

    public StepTimes(Clock clock) {
        this.clock = clock;
    }

    <T> T measured(Step step, Supplier<T> work) {
        Instant begun = clock.instant();
        try {
            return work.get();
        } finally {
            note(step, begun);
        }
    }

    void note(Step step, Instant begun) {
        long took = Duration.between(begun, clock.instant()).toMillis();
        synchronized (millis) {
            Deque<Long> latest = millis.computeIfAbsent(step, any -> new ArrayDeque<>());
            if (latest.size() == KEPT) {
                latest.removeFirst();
            }
            latest.addLast(took);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** By step, the latest times in milliseconds, ascending; a step that was never taken is absent. */
    public Map<Step, List<Long>> sorted() {
        Map<Step, List<Long>> sorted = new EnumMap<>(Step.class);
        synchronized (millis) {
            millis.forEach(
                    (step, latest) -> sorted.put(step, latest.stream().sorted().toList()));
        }
        return sorted;
    }
}
