package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One dated value of a goal's KPI; written once and never changed: a correction is another row. */
@Table("MEASUREMENT")
@Indexes(
        @Index(
                name = "series",
                methodNames = {"getGoalId", "getKpiId", "getEpochDay"}))
public interface MeasurementRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, GOAL_ID, KPI_ID, EPOCH_DAY, MILLIONTHS, RECORDED_MILLIS, PERSON_KEY, SOURCE, NOTE, REFERENCE,"
            + " SUPERSEDES";

    /** The longest note that every database holds in a plain column. */
    int NOTE_LENGTH = 450;

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    long getGoalId();

    @NotNull
    @StringLength(60)
    String getKpiId();

    /** Days since 1970-01-01, in the plan's time zone. */
    long getEpochDay();

    /** Null where the row withdraws the one that it supersedes, or ends the series where it supersedes none. */
    Long getMillionths();

    long getRecordedMillis();

    String getPersonKey();

    /** The word of the {@code MeasurementSource}. */
    @NotNull
    @StringLength(30)
    String getSource();

    /** Null for none, because some databases keep no empty texts. */
    @StringLength(NOTE_LENGTH)
    String getNote();

    /** The import or push it came with, or the id of the change in Jira's history; null for none. */
    @Indexed
    String getReference();

    @Indexed
    Long getSupersedes();
}
