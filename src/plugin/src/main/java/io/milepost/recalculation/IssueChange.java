package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import java.time.Instant;
import java.util.Optional;

/**
 * The hint that an issue may have changed: the numbers come from the issue itself, only the cause comes from here.
 *
 * @param since from when on the issue's history may tell of it
 */
public record IssueChange(long issueId, CauseKind kind, Occasion occasion, Instant since) {

    public static IssueChange of(long issueId, CauseKind kind, Instant at, Optional<String> personKey) {
        return new IssueChange(issueId, kind, Occasion.of(at, personKey), at);
    }

    /** Both hints in one: what no history tells of outlives the rest, otherwise the first hint stays; the earlier time counts. */
    IssueChange joinedBy(IssueChange later) {
        IssueChange told = rank(later.kind) > rank(kind) ? later : this;
        Instant earlier = since.isBefore(later.since) ? since : later.since;
        return new IssueChange(issueId, told.kind, told.occasion, earlier);
    }

    /** Whether Jira's change history is silent about it, so that only this hint knows. */
    boolean isOutsideHistory() {
        return rank(kind) > 0;
    }

    /** What the ledger says when no history says more. */
    Cause cause() {
        return kind.isOfARun() ? Cause.ofRun(kind, occasion) : Cause.ofIssue(kind, issueId, occasion);
    }

    private static int rank(CauseKind kind) {
        return switch (kind) {
            case DELETED -> 2;
            case CREATED -> 1;
            default -> 0;
        };
    }
}
