package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A goal whose figures a run found wrong; the row goes with that of the run. */
@Table("RUN_GOAL")
public interface RunGoalRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, RUN_ID, AT_MILLIS, GOAL_ID, SHIFT_MILLIONTHS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getRunId();

    /** The same as the run's. */
    @Indexed
    long getAtMillis();

    long getGoalId();

    /** By how far its attainment moved; null where there was none before or after. */
    Long getShiftMillionths();
}
