package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One revision of a plan that administrators have made; written once and never changed. */
@Table("PLAN")
public interface PlanRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PLAN_ID, VERSION, SLOT, SAVED_MILLIS, PERSON_KEY, REASON, DOCUMENT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getPlanId();

    /** From 1 on, without gaps. */
    int getVersion();

    /** "plan/version", so that the database itself lets only one editor write a version. */
    @NotNull
    @Unique
    @StringLength(60)
    String getSlot();

    long getSavedMillis();

    String getPersonKey();

    @StringLength(450)
    String getReason();

    @StringLength(StringLength.UNLIMITED)
    String getDocument();
}
