package io.milepost.planning;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits a moment for what follows from a change, so that who made it sees it. */
public final class ShortWait {

    private static final int LOOKS = 100;
    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private ShortWait() {}

    /** Returns when it is so, or after two seconds, whichever comes first. */
    public static void until(BooleanSupplier isShown) {
        try {
            for (int look = 0; look < LOOKS && !isShown.getAsBoolean(); look++) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
