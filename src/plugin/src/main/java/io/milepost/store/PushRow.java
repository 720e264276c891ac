package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A push of measurements that was kept: what it is known by and what was answered. */
@Table("PUSH")
public interface PushRow extends RawEntity<String> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "KEY_HASH, REQUEST_HASH, ANSWER, SAVED_MILLIS";

    /** Hash of the person and of the key that he sent; as primary key the database itself allows it once. */
    @NotNull
    @PrimaryKey("KEY_HASH")
    @StringLength(64)
    String getKeyHash();

    @NotNull
    @StringLength(64)
    String getRequestHash();

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    @Indexed
    long getSavedMillis();
}
