package io.milepost.acceptance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Waits for what happens on another thread or in another process, looking every few milliseconds. */
public final class Eventually {

    private static final Duration SOON = Duration.ofSeconds(20);

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
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not within " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
