package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A value that an activity has in one kind of lane; several where its issue says several. */
@Table("ACTIVITY_LANE")
public interface ActivityLaneRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getActivityId();

    /** The word of the kind. */
    @NotNull
    @StringLength(60)
    String getKind();

    @NotNull
    @StringLength(255)
    String getLane();
}
