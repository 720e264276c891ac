package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The hint that an issue may have changed: the numbers come from the issue itself and from what is planned for it, only
 * the cause comes from here.
 *
 * @param since from when on the issue's history may tell of it
 * @param told what people did to the goal in Milepost, of which no history of Jira tells
 */
public record IssueChange(long issueId, CauseKind kind, Occasion occasion, Instant since, List<Cause> told) {

    public IssueChange {
        told = List.copyOf(told);
    }

    public static IssueChange of(long issueId, CauseKind kind, Instant at, Optional<String> personKey) {
        return new IssueChange(issueId, kind, Occasion.of(at, personKey), at, List.of());
    }

    /**
     * What a person planned or measured, once it is stored; it stands in the ledger where the goal's state changes.
     *
     * @param from the old value as the person saw it
     * @param to the new value as the person saw it
     */
    public static IssueChange told(
            long goalId, CauseKind kind, Occasion occasion, Optional<String> from, Optional<String> to) {
        Cause cause = new Cause(kind, OptionalLong.of(goalId), occasion, from, to);
        return new IssueChange(goalId, kind, occasion, occasion.at(), List.of(cause));
    }

    /** Both hints in one: what no history tells of outlives the rest, otherwise the first hint stays; the earlier time counts. */
    IssueChange joinedBy(IssueChange later) {
        IssueChange first = rank(later.kind) > rank(kind) ? later : this;
        Instant earlier = since.isBefore(later.since) ? since : later.since;
        List<Cause> both =
                Stream.concat(told.stream(), later.told.stream()).distinct().toList();
        return new IssueChange(issueId, first.kind, first.occasion, earlier, both);
    }

    /** Whether Jira's change history is silent about it, so that only this hint knows. */
    boolean isOutsideHistory() {
        return rank(kind) > 0;
    }

    /** What the ledger says when nobody says more. */
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
