package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A goal; its key is its issue's id, so that the database itself allows each goal once. Sums are in millionths. */
@Table("GOAL")
public interface GoalRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("GOAL_ID")
    long getGoalId();

    @Indexed
    long getProjectId();

    @Indexed
    Long getParentId();

    long getOwnWeight();

    long getOwnDone();

    long getTotalWeight();

    long getTotalDone();

    long getCalculatedMillis();

    /** With which it counts in its parent goal, in millionths; null means with its sums. */
    Long getGoalWeight();

    /** Days since 1970-01-01. */
    Long getStartDay();

    Long getDueDay();

    /** In millionths; null without data. */
    Long getResult();

    Long getMeasuredDay();

    /** The word of the {@code Health}; null in rows of earlier versions. */
    @StringLength(30)
    String getHealth();

    /** Ids of number fields with blanks between them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getValueFields();
}
