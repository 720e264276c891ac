package io.milepost.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One reason of a ledger entry.
 *
 * @param issueId the issue that changed; empty when the cause is a whole run
 * @param from the old value as the person saw it, for example the status "To Do"
 * @param to the new value as the person saw it
 * @param detail what in a plan it was
 */
public record Cause(
        CauseKind kind,
        OptionalLong issueId,
        Occasion occasion,
        Optional<String> from,
        Optional<String> to,
        Optional<PlanDetail> detail) {

    /** By time, then by issue, so that equal causes come out in one order. */
    public static final Comparator<Cause> BY_TIME = Comparator.comparing((Cause cause) -> cause.occasion.at())
            .thenComparingLong(cause -> cause.issueId.orElse(0))
            .thenComparing(Cause::kind);

    /** Of which Jira tells. */
    public Cause(CauseKind kind, OptionalLong issueId, Occasion occasion, Optional<String> from, Optional<String> to) {
        this(kind, issueId, occasion, from, to, Optional.empty());
    }

    public static Cause ofIssue(CauseKind kind, long issueId, Occasion occasion) {
        return new Cause(kind, OptionalLong.of(issueId), occasion, Optional.empty(), Optional.empty());
    }

    public static Cause ofRun(CauseKind kind, Occasion occasion) {
        return new Cause(kind, OptionalLong.empty(), occasion, Optional.empty(), Optional.empty());
    }
}
