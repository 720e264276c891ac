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

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration AT_FIRST = Duration.ofSeconds(3);

    private Eventually() {}

    /** Waits until the value is the one wanted, and fails with the last that was seen: a value, or a refusal to give one. */
    public static <T> void is(T wanted, Supplier<T> seen) {
        Object[] last = new Object[1];
        if (!holds(SOON, () -> wanted.equals(last[0] = seenOrRefused(seen)))) {
            Assertions.assertThat(last[0]).isEqualTo(wanted);
        }
    }

    /** What does not exist yet is refused at first. */
    private static Object seenOrRefused(Supplier<?> seen) {
        try {
            return seen.get();
        } catch (IllegalStateException refusal) {
            return refusal;
        }
    }

    /** Waits until the condition holds, at most as long as said. */
    public static void within(Duration patience, BooleanSupplier condition) {
        if (!holds(patience, condition)) {
            throw new IllegalStateException("Not within " + patience.toSeconds() + " s");
        }
    }

    private static boolean holds(Duration patience, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(patience) > 0) {
                return false;
            }
            pause(waited.compareTo(AT_FIRST) < 0 ? 10 : 100);
        }
        return true;
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
