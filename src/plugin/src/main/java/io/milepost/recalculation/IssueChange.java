package io.milepost.recalculation;

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

    /** Both hints in one: a deletion outlives everything, otherwise the earlier hint stays; the earlier time counts. */
    IssueChange joinedBy(IssueChange later) {
        IssueChange told = later.kind == CauseKind.DELETED ? later : this;
        Instant earlier = since.isBefore(later.since) ? since : later.since;
        return new IssueChange(issueId, told.kind, told.occasion, earlier);
    }
}
