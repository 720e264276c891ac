package io.milepost.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's visit to a roadmap.
 *
 * @param seen when he was there last
 * @param former when he was there last before this visit; empty for his first one
 */
public record Visit(Instant seen, Optional<Instant> former) {

    /** Who is away for longer and comes back begins another visit; who loads the page anew does not. */
    public static final Duration PAUSE = Duration.ofHours(1);

    public static Visit first(Instant now) {
        return new Visit(now, Optional.empty());
    }

    /** Seen again: the same visit, or the next one. */
    public Visit again(Instant now) {
        return new Visit(now, seen.plus(PAUSE).isBefore(now) ? Optional.of(seen) : former);
    }
}
