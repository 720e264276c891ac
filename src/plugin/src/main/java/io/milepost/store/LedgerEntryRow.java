package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A goal's state before and after a batch; written once and never changed. Weights and shares are in millionths, days
 * count from 1970-01-01. Entries of earlier versions know the sums only.
 */
@Table("LEDGER_ENTRY")
public interface LedgerEntryRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, GOAL_ID, BATCH_ID, WEIGHT_BEFORE, DONE_BEFORE, WEIGHT_AFTER, DONE_AFTER,"
            + " PARENT_ID_BEFORE, GOAL_WEIGHT_BEFORE, START_DAY_BEFORE, DUE_DAY_BEFORE, RESULT_BEFORE,"
            + " MEASURED_DAY_BEFORE, HEALTH_BEFORE, PARENT_ID_AFTER, GOAL_WEIGHT_AFTER, START_DAY_AFTER,"
            + " DUE_DAY_AFTER, RESULT_AFTER, MEASURED_DAY_AFTER, HEALTH_AFTER";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getGoalId();

    long getBatchId();

    long getWeightBefore();

    long getDoneBefore();

    long getWeightAfter();

    long getDoneAfter();

    Long getParentIdBefore();

    Long getGoalWeightBefore();

    Long getStartDayBefore();

    Long getDueDayBefore();

    Long getResultBefore();

    Long getMeasuredDayBefore();

    @StringLength(30)
    String getHealthBefore();

    Long getParentIdAfter();

    Long getGoalWeightAfter();

    Long getStartDayAfter();

    Long getDueDayAfter();

    Long getResultAfter();

    Long getMeasuredDayAfter();

    @StringLength(30)
    String getHealthAfter();
}
