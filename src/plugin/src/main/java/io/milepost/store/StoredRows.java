package io.milepost.store;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Occasion;
import io.milepost.domain.ParentLink;
import io.milepost.domain.Path;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.StateChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What rows mean. */
final class StoredRows {

    private StoredRows() {}

    static StateChange change(LedgerEntryRow row) {
        StateColumns before = new StateColumns(
                row.getParentIdBefore(),
                row.getGoalWeightBefore(),
                row.getStartDayBefore(),
                row.getDueDayBefore(),
                row.getResultBefore(),
                row.getMeasuredDayBefore(),
                row.getHealthBefore());
        StateColumns after = new StateColumns(
                row.getParentIdAfter(),
                row.getGoalWeightAfter(),
                row.getStartDayAfter(),
                row.getDueDayAfter(),
                row.getResultAfter(),
                row.getMeasuredDayAfter(),
                row.getHealthAfter());
        return new StateChange(
                before.state(new Delivery(row.getWeightBefore(), row.getDoneBefore())),
                after.state(new Delivery(row.getWeightAfter(), row.getDoneAfter())));
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
                Optional.ofNullable(row.getNewText()),
                Optional.ofNullable(row.getField()).map(field -> detail(field, row)));
    }

    /** Some databases keep an empty text as none. */
    private static PlanDetail detail(String field, LedgerCauseRow row) {
        String reason = Optional.ofNullable(row.getReason()).orElse("");
        return new PlanDetail(field, Optional.ofNullable(row.getPart()), reason);
    }

    static Set<String> words(String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
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
