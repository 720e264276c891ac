package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The share that people have set for an activity in a goal, in millionths. */
@Table("ACTIVITY_SHARE")
public interface ActivityShareRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, ACTIVITY_ID, GOAL_ID, SLOT, MILLIONTHS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getActivityId();

    @Indexed
    long getGoalId();

    /** "activity/goal", so that the database itself allows each pair once. */
    @NotNull
    @Unique
    @StringLength(60)
    String getSlot();

    long getMillionths();
}
