package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** How a goal's total moved in a batch, in millionths; written once and never changed. */
@Table("LEDGER_ENTRY")
public interface LedgerEntryRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, GOAL_ID, BATCH_ID, WEIGHT_BEFORE, DONE_BEFORE, WEIGHT_AFTER, DONE_AFTER";

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
}
