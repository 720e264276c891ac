package io.milepost.recalculation;

import io.milepost.domain.FullRunState;
import io.milepost.domain.FullRunState.Phase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells the whole cluster how far a full recalculation is, and the run whether anybody has cancelled it. */
public final class FullRunWatch {

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    /** A node that says nothing for so long has died; a chunk may wait five minutes for its turn. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final SingleRun single;
    private final FullRunRecords records;
    private final Clock clock;

    public FullRunWatch(SingleRun single, FullRunRecords records, Clock clock) {
        this.single = single;
        this.records = records;
        this.clock = clock;
    }

    /** Empty before the first run; one whose node has died has failed. */
    Optional<FullRunState> last() {
        return records.last().map(state -> {
            boolean lost =
                    state.isRunning() && clock.instant().isAfter(state.at().plus(SILENCE));
            return lost ? state.now(Phase.FAILED, state.at(), state.done(), state.total()) : state;
        });
    }

    void cancel() {
        last().filter(FullRunState::isRunning).ifPresent(run -> records.cancel(run.startedAt()));
    }

    /**
     * @param sweep is told by the predicate, at every step, whether it goes on
     * @return empty when another run is under way anywhere, or this one was cancelled
     */
    Optional<Outcome> watch(Optional<String> personKey, Function<Predicate<FullProgress>, Optional<Outcome>> sweep) {
        return single.ifNoOther(() -> {
            Instant begun = clock.instant();
            Report report = new Report(new FullRunState(Phase.RUNNING, begun, personKey, begun, 0, 0));
            try {
                Optional<Outcome> outcome = sweep.apply(report::goesOn);
                report.end(outcome.map(FullRunWatch::phase).orElse(Phase.CANCELLED));
                return outcome;
            } catch (RuntimeException e) {
                report.end(Phase.FAILED);
                throw e;
            }
        });
    }

    private static Phase phase(Outcome outcome) {
        return outcome.failed().isEmpty() ? Phase.DONE : Phase.FAILED;
    }

    /** Of one run; used by its thread only. */
    private final class Report {

        private FullRunState state;
        private FullProgress progress = FullProgress.IDLE;

        Report(FullRunState state) {
            this.state = state;
            records.write(state);
        }

        boolean goesOn(FullProgress now) {
            progress = now;
            if (clock.instant().isBefore(state.at().plus(BETWEEN_REPORTS))) {
                return true;
            }
            write(Phase.RUNNING);
            return !records.isCancelled(state.startedAt());
        }

        void end(Phase phase) {
            write(phase);
        }

        private void write(Phase phase) {
            long done = phase == Phase.DONE ? progress.total() : progress.done();
            state = state.now(phase, clock.instant(), done, progress.total());
            records.write(state);
        }
    }
}
