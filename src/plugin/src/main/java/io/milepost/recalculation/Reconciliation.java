package io.milepost.recalculation;

import io.milepost.domain.CauseKind;
import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.ReconciliationRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the recently updated issues again, because events are hints and may be lost. */
public final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    /** An update may carry an earlier time than that at which it can be read: transactions last, nodes' clocks differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int CHUNK = 500;

    private final IssueFacts facts;
    private final Recalculation recalculation;
    private final RunLog log;
    private final Clock clock;

    public Reconciliation(IssueFacts facts, Recalculation recalculation, RunLog log, Clock clock) {
        this.facts = facts;
        this.recalculation = recalculation;
        this.log = log;
        this.clock = clock;
    }

    /** Of the runs that find no difference, one a minute, only the last is kept. Does nothing before the first full recalculation; the next run begins where the last one without a failure began. */
    public Optional<ReconciliationRun> run() {
        return log.mark().map(mark -> since(mark.minus(OVERLAP)));
    }

    private ReconciliationRun since(Instant since) {
        Instant begun = clock.instant();
        List<Long> issues = facts.updatedSince(since);
        Outcome outcome = apply(issues, new RunHint(CauseKind.RECONCILIATION, begun, since));
        ReconciliationRun run = new ReconciliationRun(begun, issues.size(), outcome.differences());
        if (outcome.differences() > 0) {
            log.keep(Drift.of(
                    Kind.RECONCILIATION,
                    begun,
                    issues.size(),
                    outcome.differences(),
                    outcome.wrong().shifts()));
        }
        if (outcome.failed().isEmpty()) {
            log.record(run);
        } else {
            LOG.error(
                    "{} issues failed; the next reconciliation begins at {} again",
                    outcome.failed().size(),
                    since);
        }
        return run;
    }

    private Outcome apply(List<Long> issues, RunHint hint) {
        Outcome outcome = Outcome.NONE;
        for (int from = 0; from < issues.size(); from += CHUNK) {
            List<Long> chunk = issues.subList(from, Math.min(from + CHUNK, issues.size()));
            outcome = outcome.plus(recalculation.apply(hint.of(chunk), Reach.NEIGHBOURS));
        }
        return outcome;
    }
}
