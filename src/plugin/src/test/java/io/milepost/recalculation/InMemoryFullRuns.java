package io.milepost.recalculation;

import io.milepost.domain.FullRunState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a cluster knows of full recalculations, in memory. */
final class InMemoryFullRuns implements FullRunRecords, SingleRun {

    final List<FullRunState> written = new ArrayList<>();
    private Optional<Instant> cancelled = Optional.empty();
    private boolean busy;

    @Override
    public <T> Optional<T> ifNoOther(Supplier<Optional<T>> run) {
        if (busy) {
            return Optional.empty();
        }
        busy = true;
        try {
            return run.get();
        } finally {
            busy = false;
        }
    }

    @Override
    public Optional<FullRunState> last() {
        return written.isEmpty() ? Optional.empty() : Optional.of(written.get(written.size() - 1));
    }

    @Override
    public void write(FullRunState state) {
        written.add(state);
    }

    @Override
    public void cancel(Instant startedAt) {
        cancelled = Optional.of(startedAt);
    }

    @Override
    public boolean isCancelled(Instant startedAt) {
        return cancelled.equals(Optional.of(startedAt));
    }
}
