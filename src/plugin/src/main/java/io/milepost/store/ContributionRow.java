package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What an activity gives to a goal, in millionths; at most one row a pair, because a batch replaces rows by their pair. */
@Table("CONTRIBUTION")
public interface ContributionRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getActivityId();

    @Indexed
    long getGoalId();

    String getPath();

    long getShareMillionths();

    long getWeight();

    long getDone();

    /** Whether the plan's standard weight stands in for one that cannot be used; null in rows of earlier versions. */
    Boolean getStandardWeight();
}
