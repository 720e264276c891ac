package io.milepost.acceptance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/**
 * Waits for what happens on another thread or in another process, looking every few milliseconds at first and ten times a
 * second later, because the host refuses who asks more often than that for long.
 */
public final class Eventually {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_FIRST = Duration.ofSeconds(3);

    private Eventually() {}

    /** Waits until the value is the one wanted, and fails with the last value seen. */
    public static <T> void is(T wanted, Supplier<T> seen) {
        Object[] last = new Object[1];
        try {
            within(SOON, () -> wanted.equals(last[0] = seen.get()));
        } catch (IllegalStateException e) {
            Assertions.assertThat(last[0]).isEqualTo(wanted);
        }
    }

    /** Waits until the condition holds, at most as long as said. */
    public static void within(Duration patience, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(patience) > 0) {
                throw new IllegalStateException("Not within " + patience.toSeconds() + " s");
            }
            pause(waited.compareTo(AT_FIRST) < 0 ? 10 : 100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
