package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which view of a roadmap opens first, for one person or for all who have chosen none. */
@Table("VIEW_DEFAULT")
public interface ViewDefaultRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PROJECT_ID, PERSON_KEY, CHOICE";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    /** A plan that administrators have made stands here under its number with a minus. */
    @Indexed
    long getProjectId();

    /** Null for the choice of all who have made none. */
    String getPersonKey();

    /** The word of the {@code ViewChoice}. */
    @NotNull
    @StringLength(60)
    String getChoice();
}
