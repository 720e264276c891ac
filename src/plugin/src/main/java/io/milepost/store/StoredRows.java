package io.milepost.store;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Occasion;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.Sums;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** What rows mean. */
final class StoredRows {

    private StoredRows() {}

    static Goal goal(GoalRow row) {
        Sums sums = new Sums(
                new Delivery(row.getOwnWeight(), row.getOwnDone()),
                new Delivery(row.getTotalWeight(), row.getTotalDone()));
        return new Goal(
                row.getGoalId(),
                row.getProjectId(),
                optional(row.getParentId()),
                sums,
                Instant.ofEpochMilli(row.getCalculatedMillis()));
    }

    static ParentLink link(ParentLinkRow row) {
        return new ParentLink(row.getLinkId(), row.getGoalId(), row.getParentId());
    }

    static Cause cause(LedgerCauseRow row) {
        return new Cause(
                kind(row.getKind()),
                optional(row.getIssueId()),
                new Occasion(
                        Instant.ofEpochMilli(row.getHappenedMillis()),
                        Optional.ofNullable(row.getPersonKey()),
                        optional(row.getChangeId())),
                Optional.ofNullable(row.getOldText()),
                Optional.ofNullable(row.getNewText()));
    }

    static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static Path path(String word) {
        return Arrays.stream(Path.values())
                .filter(path -> path.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown path in a contribution: " + word));
    }

    private static CauseKind kind(String word) {
        return Arrays.stream(CauseKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind of cause in the ledger: " + word));
    }
}
