package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A run and how much it found stored wrongly; the row goes after some months. */
@Table("RUN")
public interface RunRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, KIND, AT_MILLIS, ISSUES, DIFFERENCES, GOALS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    /** The word of the {@code Drift.Kind}. */
    @NotNull
    @StringLength(30)
    String getKind();

    @Indexed
    long getAtMillis();

    long getIssues();

    long getDifferences();

    long getGoals();
}
