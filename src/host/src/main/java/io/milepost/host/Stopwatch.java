package io.milepost.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells how long the start took, and its parts, some of which ran side by side. */
final class Stopwatch {
    private final Clock clock;
    private final Instant began;
    private final List<String> parts = new CopyOnWriteArrayList<>();

    Stopwatch(Clock clock) {
        this.clock = clock;
        began = clock.instant();
    }

    /** Notes what a part took since it began. */
    void note(String part, Instant since) {
        parts.add(part + " " + seconds(since));
    }

    Instant now() {
        return clock.instant();
    }

    String summary() {
        return seconds(began) + " s (" + String.join(", ", parts) + ")";
    }

    private String seconds(Instant since) {
        double seconds = Duration.between(since, clock.instant()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
