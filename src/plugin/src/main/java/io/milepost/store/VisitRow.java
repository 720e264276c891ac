package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** When one person was at one roadmap last. */
@Table("VISIT")
public interface VisitRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PERSON_KEY, PROJECT_ID, SEEN_MILLIS, FORMER_MILLIS";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    @NotNull
    String getPersonKey();

    /** A plan that administrators have made stands here under its number with a minus. */
    long getProjectId();

    @Indexed
    long getSeenMillis();

    /** The end of the visit before; none for the first one. */
    Long getFormerMillis();
}
