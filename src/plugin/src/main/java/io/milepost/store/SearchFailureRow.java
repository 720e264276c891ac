package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A KPI's search that gives no value; the row goes when it gives one again. */
@Table("SEARCH_FAILURE")
public interface SearchFailureRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, GOAL_ID, KPI_ID, SLOT, REASON, SINCE_DAY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getGoalId();

    @NotNull
    @StringLength(60)
    String getKpiId();

    /** "goal/KPI", so that the database itself allows each KPI once. */
    @NotNull
    @Unique
    @StringLength(90)
    String getSlot();

    /** The word of the {@code SearchFailure.Reason}. */
    @NotNull
    @StringLength(30)
    String getReason();

    /** Days since 1970-01-01, in the plan's time zone. */
    long getSinceDay();
}
