package io.milepost.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a full recalculation is, or how it ended.
 *
 * @param personKey who started it; nobody where it was Milepost itself
 * @param at when this was so
 * @param done how many issues were looked at, of so many in all
 */
public record FullRunState(
        Phase phase, Instant startedAt, Optional<String> personKey, Instant at, long done, long total) {

    /** Whether it still runs, and how it ended. */
    public enum Phase {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Issues a second since the beginning; empty as long as nothing can be said. */
    public OptionalLong perSecond() {
        long millis = Duration.between(startedAt, at).toMillis();
        return done > 0 && millis > 0 ? OptionalLong.of(Math.max(1, done * 1_000 / millis)) : OptionalLong.empty();
    }

    /** How long the rest takes at this rate. */
    public Optional<Duration> left() {
        OptionalLong rate = perSecond();
        return isRunning() && rate.isPresent()
                ? Optional.of(Duration.ofSeconds((total - done) / rate.getAsLong()))
                : Optional.empty();
    }

    public FullRunState now(Phase next, Instant now, long doneNow, long totalNow) {
        return new FullRunState(next, startedAt, personKey, now, doneNow, totalNow);
    }
}
