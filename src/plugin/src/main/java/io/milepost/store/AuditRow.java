package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change of settings; written once and never changed. */
@Table("AUDIT")
public interface AuditRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, AT_MILLIS, PERSON_KEY, AREA, SUBJECT, DOCUMENT";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getAtMillis();

    @Indexed
    String getPersonKey();

    /** The word of the {@code SettingsChange.Area}. */
    @NotNull
    @StringLength(30)
    String getArea();

    @NotNull
    @StringLength(255)
    String getSubject();

    /** The differences, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getDocument();
}
