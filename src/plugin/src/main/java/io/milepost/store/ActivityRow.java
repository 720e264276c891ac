package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Where an activity stands in roadmaps; its key is its issue's id, so that the database itself allows each once. */
@Table("ACTIVITY")
public interface ActivityRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ACTIVITY_ID")
    long getActivityId();

    @Indexed
    long getProjectId();

    /** Days since 1970-01-01, as people have set them; null for none. */
    Long getStartDay();

    Long getDueDay();

    /** In millionths, by the category of the status. */
    long getProgress();

    @StringLength(60)
    String getStatusId();

    @StringLength(255)
    String getAssigneeKey();

    /** As {@link LanesText} writes them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getLanes();
}
