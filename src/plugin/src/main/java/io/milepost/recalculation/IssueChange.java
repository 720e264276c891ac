package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import io.milepost.domain.plan.Measurement;
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
 * @param told what was done to the goal in Milepost, of which no history of Jira tells
 * @param measured what is to be recorded of the goal's KPIs with this change
 */
public record IssueChange(
        long issueId, CauseKind kind, Occasion occasion, Instant since, List<Cause> told, List<Measurement> measured) {

    public IssueChange {
        told = List.copyOf(told);
        measured = List.copyOf(measured);
    }

    /** Of which nothing is told. */
    IssueChange(long issueId, CauseKind kind, Occasion occasion, Instant since) {
        this(issueId, kind, occasion, since, List.of(), List.of());
    }

    public static IssueChange of(long issueId, CauseKind kind, Instant at, Optional<String> personKey) {
        return new IssueChange(issueId, kind, Occasion.of(at, personKey), at);
    }

    /**
     * What a person planned or measured, once it is stored; it stands in the ledger where the goal's state changes.
     *
     * @param from the old value as the person saw it
     * @param to the new value as the person saw it
     */
    public static IssueChange told(
            long goalId, CauseKind kind, Occasion occasion, Optional<String> from, Optional<String> to) {
        return told(goalId, List.of(new Cause(kind, OptionalLong.of(goalId), occasion, from, to)));
    }

    /** All that a person planned at once, at least one thing. */
    public static IssueChange told(long goalId, List<Cause> causes) {
        Cause first = causes.get(0);
        return new IssueChange(
                goalId, first.kind(), first.occasion(), first.occasion().at(), causes, List.of());
    }

    /** The same, of which this is to be recorded. */
    IssueChange measuring(Measurement measurement) {
        return new IssueChange(issueId, kind, occasion, since, told, List.of(measurement));
    }

    /** Both hints in one: what no history tells of outlives the rest, otherwise the first hint stays; the earlier time counts. */
    IssueChange joinedBy(IssueChange later) {
        IssueChange first = rank(later.kind) > rank(kind) ? later : this;
        Instant earlier = since.isBefore(later.since) ? since : later.since;
        List<Cause> both =
                Stream.concat(told.stream(), later.told.stream()).distinct().toList();
        List<Measurement> all =
                Stream.concat(measured.stream(), later.measured.stream()).toList();
        return new IssueChange(issueId, first.kind, first.occasion, earlier, both, all);
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
