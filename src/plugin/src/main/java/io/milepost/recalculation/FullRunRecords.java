package io.milepost.recalculation;

import io.milepost.domain.FullRunState;
import java.time.Instant;
import java.util.Optional;

/** Port: what the whole cluster knows of the last full recalculation. */
public interface FullRunRecords {

    /** Empty before the first one. */
    Optional<FullRunState> last();

    void write(FullRunState state);

    /** Asks the run that started then to end. */
    void cancel(Instant startedAt);

    boolean isCancelled(Instant startedAt);
}
