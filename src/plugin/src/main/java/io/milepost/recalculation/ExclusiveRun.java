package io.milepost.recalculation;

import java.util.function.Supplier;

/** At most one at a time in the whole cluster. */
public interface ExclusiveRun {

    /** Waits for its turn; throws when it cannot be had, and then the work has not run. It is not entered twice. */
    <T> T run(Supplier<T> work);
}
