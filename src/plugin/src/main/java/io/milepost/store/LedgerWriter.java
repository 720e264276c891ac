package io.milepost.store;

import io.milepost.domain.Cause;
import io.milepost.domain.Delivery;
import io.milepost.domain.PlanDetail;
import io.milepost.recalculation.GoalShift;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Appends a batch's entries to the ledger: one a goal whose state changed. */
final class LedgerWriter {

    private static final String INSERT = "INSERT INTO # ({GOAL_ID}, {BATCH_ID}, {WEIGHT_BEFORE}, {DONE_BEFORE},"
            + " {WEIGHT_AFTER}, {DONE_AFTER}, " + StateColumns.named("_BEFORE") + ", " + StateColumns.named("_AFTER")
            + ") VALUES (" + "?, ".repeat(19) + "?)";

    private final PlainSql sql;
    private final long batchId;

    LedgerWriter(PlainSql sql, long batchId) {
        this.sql = sql;
        this.batchId = batchId;
    }

    /** @param totals by goal, what is stored after the batch */
    void write(Map<Long, Delivery> totals, Map<Long, GoalShift> shifts) {
        writeEntries(totals, shifts);
        writeCauses(totals.keySet().stream()
                .flatMap(goal -> causes(goal, shifts.get(goal)))
                .toList());
    }

    private void writeEntries(Map<Long, Delivery> totals, Map<Long, GoalShift> shifts) {
        sql.batch(LedgerEntryRow.class, INSERT, totals.entrySet(), (row, goal) -> {
            GoalShift shift = shifts.get(goal.getKey());
            Delivery after = goal.getValue();
            Delivery before = after.minus(shift.total());
            row.number(goal.getKey()).number(batchId);
            row.number(before.weight()).number(before.done());
            row.number(after.weight()).number(after.done());
            StateColumns.bind(row, shift.change().before());
            StateColumns.bind(row, shift.change().after());
        });
    }

    private void writeCauses(List<GoalCause> causes) {
        sql.batch(
                LedgerCauseRow.class,
                "INSERT INTO # ({GOAL_ID}, {BATCH_ID}, {KIND}, {ISSUE_ID}, {CHANGE_ID}, {PERSON_KEY},"
                        + " {HAPPENED_MILLIS}, {OLD_TEXT}, {NEW_TEXT}, {FIELD}, {PART}, {REASON})"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                causes,
                (row, item) -> {
                    Cause cause = item.cause;
                    row.number(item.goalId).number(batchId).text(cause.kind().word());
                    row.number(cause.issueId()).number(cause.occasion().changeId());
                    row.text(cause.occasion().personKey().orElse(null));
                    row.number(cause.occasion().at().toEpochMilli());
                    row.text(fitting(cause.from().orElse(null)))
                            .text(fitting(cause.to().orElse(null)));
                    Optional<PlanDetail> detail = cause.detail();
                    row.text(detail.map(PlanDetail::field).orElse(null));
                    row.text(detail.flatMap(PlanDetail::part).orElse(null));
                    row.text(detail.map(PlanDetail::reason).orElse(null));
                });
    }

    private static Stream<GoalCause> causes(long goalId, GoalShift shift) {
        return shift.causes().stream().map(cause -> new GoalCause(goalId, cause));
    }

    private static String fitting(String text) {
        boolean fits = text == null || text.length() <= LedgerCauseRow.TEXT;
        return fits ? text : text.substring(0, LedgerCauseRow.TEXT - 1) + "…";
    }

    private record GoalCause(long goalId, Cause cause) {}
}
