package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person is told of one fact; only whether it was read changes, and old ones go. */
@Table("NOTICE")
public interface NoticeRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PERSON_KEY, GOAL_ID, KIND, SUBJECT, EPOCH_DAY, SLOT, AT_MILLIS, BY_PERSON_KEY, HEALTH_FROM,"
            + " HEALTH_TO, PART, NOTE, READ_MILLIS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    @NotNull
    String getPersonKey();

    long getGoalId();

    /** The word of the {@code NoticeKind}. */
    @NotNull
    @StringLength(30)
    String getKind();

    /** What of the goal the fact is about: a KPI, a milestone, two healths, a text. */
    @NotNull
    @StringLength(100)
    String getSubject();

    /** Days since 1970-01-01, in the plan's time zone. */
    long getEpochDay();

    /** A digest of person, goal, kind, subject and day, so that the database itself lets a fact be told once. */
    @NotNull
    @Unique
    @StringLength(64)
    String getSlot();

    @Indexed
    long getAtMillis();

    String getByPersonKey();

    @StringLength(30)
    String getHealthFrom();

    @StringLength(30)
    String getHealthTo();

    /** The name of the KPI or milestone. */
    String getPart();

    @StringLength(450)
    String getNote();

    /** None until it is read. */
    Long getReadMillis();
}
