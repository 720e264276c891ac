package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One transaction of the recalculation: its ledger entries and their causes carry its id. */
@Table("BATCH")
public interface BatchRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, APPLIED_MILLIS, RULE_VERSION";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    long getAppliedMillis();

    long getRuleVersion();
}
