package io.milepost.rest;

import io.milepost.planning.RequestLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A bucket of allowed requests a person, which fills with time. Of each is kept only when it will be full again. All who
 * are nobody in particular share one.
 */
public final class RequestBuckets {

    private static final int TIDIED_FROM = 10_000;

    private final Clock clock;
    private final Map<String, Instant> fullAt = new HashMap<>();

    public RequestBuckets(Clock clock) {
        this.clock = clock;
    }

    /** Takes one request out; zero where it may go on, else how long until the next one may, and nothing is taken. */
    synchronized Duration take(String who, RequestLimit limit) {
        if (limit.isNone()) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Instant full = fullAt.getOrDefault(who, now);
        Instant after = (full.isBefore(now) ? now : full).plus(limit.interval());
        Duration missing = Duration.between(now, after).minus(limit.interval().multipliedBy(limit.atOnce()));
        if (missing.compareTo(Duration.ZERO) > 0) {
            return missing;
        }
        fullAt.put(who, after);
        tidy(now);
        return Duration.ZERO;
    }

    /** A full bucket is as good as none. */
    private void tidy(Instant now) {
        if (fullAt.size() > TIDIED_FROM) {
            fullAt.values().removeIf(full -> !full.isAfter(now));
        }
    }
}
