package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * The value of an activity's number field as it counts for a goal, in millionths; at most one row an activity, goal and
 * field, because a batch replaces rows by these.
 */
@Table("ACTIVITY_VALUE")
public interface ActivityValueRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, ACTIVITY_ID, GOAL_ID, FIELD_ID, MILLIONTHS, PART, SHARE_MILLIONTHS, IS_DONE, CHANGED_MILLIS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getActivityId();

    @Indexed
    long getGoalId();

    @NotNull
    @StringLength(60)
    String getFieldId();

    long getMillionths();

    /** The value times the share, which the database adds up. */
    long getPart();

    long getShareMillionths();

    /** 1 where the activity is wholly done, else 0: databases differ about yes and no. */
    int getIsDone();

    long getChangedMillis();
}
