package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A setting or a note that a run leaves for the next one. */
@Table("SETTING")
public interface SettingRow extends RawEntity<String> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "NAME, CONTENT";

    @NotNull
    @PrimaryKey("NAME")
    String getName();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
