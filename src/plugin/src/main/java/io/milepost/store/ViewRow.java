package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A view of a roadmap that somebody has saved. */
@Table("VIEW")
public interface ViewRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PROJECT_ID, PERSON_KEY, IS_SHARED, VERSION, NAME, DOCUMENT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    /** A plan that administrators have made stands here under its number with a minus. */
    @Indexed
    long getProjectId();

    @NotNull
    String getPersonKey();

    boolean getIsShared();

    /** From 1 on; grows with each change. */
    int getVersion();

    @NotNull
    String getName();

    @StringLength(StringLength.UNLIMITED)
    String getDocument();
}
