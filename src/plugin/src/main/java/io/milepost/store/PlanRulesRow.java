package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One revision of the rules of a project's own plan, or of one that administrators have made; never changed. */
@Table("PLAN_RULES")
public interface PlanRulesRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PROJECT_ID, VERSION, SLOT, SAVED_MILLIS, PERSON_KEY, REASON, DOCUMENT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    /** The id of the {@code RulesHolder}: a project's, or a plan's below zero. */
    @Indexed
    long getProjectId();

    /** From 1 on, without gaps. */
    int getVersion();

    /** "holder/version", so that the database itself lets only one editor write a version. */
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
