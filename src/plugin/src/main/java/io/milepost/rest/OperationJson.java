package io.milepost.rest;

import io.milepost.domain.FullRun;
import io.milepost.domain.FullRunState;
import io.milepost.domain.ReconciliationRun;
import io.milepost.lookup.Operation;
import io.milepost.lookup.Operation.Advance;
import io.milepost.lookup.Operation.Waiting;
import io.milepost.lookup.OperationDetails;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** How the state of the recalculation looks in JSON. */
final class OperationJson {

    private OperationJson() {}

    static Json of(Operation operation) {
        return new Json()
                .with("queue", queue(operation.waiting()))
                .with("reconciliation", reconciliation(operation.reconciliation()))
                .with("full", full(operation.full()))
                .with("recalculation", advance(operation.advance()))
                .with("version", operation.version());
    }

    static Json of(OperationDetails details) {
        Json tables = new Json();
        details.tables().forEach(tables::with);
        Json versions = new Json();
        details.versions().forEach(versions::with);
        return new Json()
                .with("steps", details.steps().stream().map(OperationJson::step).toList())
                .with("tables", tables)
                .with("versions", versions);
    }

    private static Json step(OperationDetails.Step step) {
        return new Json()
                .with("step", step.name())
                .with("runs", step.runs())
                .with("medianMillis", step.medianMillis())
                .with("slowestMillis", step.slowestMillis());
    }

    private static Json queue(Waiting waiting) {
        return new Json()
                .with("waiting", waiting.issues())
                .with("oldestSeconds", waiting.oldest().toSeconds());
    }

    /** Before the first run its time is null and its counts are 0. */
    private static Json reconciliation(Optional<ReconciliationRun> run) {
        return new Json()
                .with("at", run.map(ReconciliationRun::at))
                .with("issues", run.map(ReconciliationRun::issues).orElse(0L))
                .with("differences", run.map(ReconciliationRun::differences).orElse(0L));
    }

    private static Json full(Optional<FullRun> run) {
        return new Json()
                .with("at", run.map(last -> last.stamp().at()))
                .with("issues", run.map(FullRun::issues).orElse(0L))
                .with("differences", run.map(FullRun::differences).orElse(0L))
                .with("millis", run.map(FullRun::millis).orElse(0L));
    }

    private static Json advance(Advance advance) {
        Optional<FullRunState> last = advance.last();
        return new Json()
                .with(
                        "running",
                        advance.waiting()
                                || last.filter(FullRunState::isRunning).isPresent())
                .with("done", last.map(FullRunState::done).orElse(0L))
                .with("total", last.map(FullRunState::total).orElse(0L))
                .with("phase", phase(advance))
                .with("startedAt", last.map(FullRunState::startedAt))
                .with("startedBy", advance.startedBy().map(GoalJson::person))
                .with("at", last.map(FullRunState::at))
                .with("perSecond", last.map(FullRunState::perSecond).flatMap(OperationJson::boxed))
                .with("secondsLeft", last.flatMap(FullRunState::left).map(Duration::toSeconds));
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** Null before the first run. */
    private static Optional<String> phase(Advance advance) {
        Optional<String> phase = advance.last().map(last -> last.phase().name().toLowerCase(Locale.ROOT));
        return advance.waiting() ? Optional.of("waiting") : phase;
    }
}
