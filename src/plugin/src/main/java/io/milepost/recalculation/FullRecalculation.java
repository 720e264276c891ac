package io.milepost.recalculation;

import io.milepost.domain.CauseKind;
import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.FullRun;
import io.milepost.domain.FullRunState;
import io.milepost.domain.RuleStamp;
import io.milepost.recalculation.Outcome.Wrong;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets everything anew: at first, after a change of the rules, and every night to find what went wrong unseen. */
public final class FullRecalculation {

    private static final Logger LOG = LoggerFactory.getLogger(FullRecalculation.class);

    private final FullSweep sweep;
    private final CurrentRules rules;
    private final RunLog log;
    private final FullRunWatch watch;
    private final Clock clock;

    public FullRecalculation(FullSweep sweep, CurrentRules rules, RunLog log, FullRunWatch watch, Clock clock) {
        this.sweep = sweep;
        this.rules = rules;
        this.log = log;
        this.watch = watch;
        this.clock = clock;
    }

    /** Whether there has been no run yet, or none by the rules of today. */
    public boolean isDue() {
        return log.lastFullRun()
                .filter(last -> last.stamp().ruleVersion() == rules.rules().version())
                .isEmpty();
    }

    /** How far the run is that is under way anywhere in the cluster, or how the last one ended. */
    public Optional<FullRunState> last() {
        return watch.last();
    }

    FullProgress progress() {
        return sweep.progress();
    }

    /** Ends a run on this node. */
    public void cancel() {
        sweep.cancel();
    }

    /** Ends a run on whichever node it is, within some seconds; what it has set stays set, and the sums stay right. */
    public void cancelAnywhere() {
        sweep.cancel();
        watch.cancel();
    }

    /** Takes minutes: not for request threads. Empty when a run is under way, was cancelled, or an issue failed. */
    public Optional<FullRun> run(Optional<String> personKey) {
        boolean buildsAnew = isDue();
        RuleStamp stamp = new RuleStamp(clock.instant(), rules.rules().version());
        RunHint hint = hint(stamp.at(), buildsAnew);
        return watch.watch(personKey, goesOn -> sweep.run(hint, goesOn))
                .filter(FullRecalculation::isComplete)
                .map(outcome -> recorded(outcome, stamp, kind(personKey, buildsAnew)));
    }

    /** What differs after a change of the rules is their doing; otherwise an event was lost since the last run. */
    private RunHint hint(Instant begun, boolean buildsAnew) {
        CauseKind kind = buildsAnew ? CauseKind.RULES : CauseKind.RECALCULATION;
        Instant since = log.lastFullRun().map(last -> last.stamp().at()).orElse(begun);
        return new RunHint(kind, begun, since);
    }

    private static boolean isComplete(Outcome outcome) {
        if (!outcome.failed().isEmpty()) {
            LOG.error(
                    "The full recalculation could not set {} issues and does not count",
                    outcome.failed().size());
        }
        return outcome.failed().isEmpty();
    }

    private static Kind kind(Optional<String> personKey, boolean buildsAnew) {
        if (buildsAnew) {
            return Kind.RULES;
        }
        return personKey.isPresent() ? Kind.REQUEST : Kind.NIGHT;
    }

    private FullRun recorded(Outcome outcome, RuleStamp stamp, Kind kind) {
        Wrong wrong = kind == Kind.RULES ? Wrong.NOTHING : outcome.wrong();
        long millis = Duration.between(stamp.at(), clock.instant()).toMillis();
        FullRun run = new FullRun(stamp, outcome.issues(), wrong.differences(), millis);
        log.record(run);
        log.keep(Drift.of(kind, stamp.at(), outcome.issues(), wrong.differences(), wrong.shifts()));
        return run;
    }
}
