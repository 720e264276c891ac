package io.milepost.recalculation;

import java.util.Optional;
import java.util.function.Supplier;

/** Port: at most one full recalculation at a time in the whole cluster. */
public interface SingleRun {

    /** Does not wait: empty where another run is under way. */
    <T> Optional<T> ifNoOther(Supplier<Optional<T>> run);
}
