package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A link by which programs read a roadmap as its owner. What opens it stands nowhere: only its hash does. */
@Table("FEED")
public interface FeedRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PERSON_KEY, KIND, LABEL, WANTED, HASH, MADE_MILLIS, USED_MILLIS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @NotNull
    @Indexed
    String getPersonKey();

    /** The word of the {@code FeedKind}. */
    @NotNull
    @StringLength(30)
    String getKind();

    @NotNull
    @StringLength(120)
    String getLabel();

    /** Which roadmap and which of its goals, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWanted();

    @NotNull
    @Unique
    @StringLength(64)
    String getHash();

    long getMadeMillis();

    /** None before it was opened for the first time. */
    Long getUsedMillis();
}
