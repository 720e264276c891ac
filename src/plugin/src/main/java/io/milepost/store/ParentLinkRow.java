package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A link that offers a goal a parent, whether it was taken or left out. */
@Table("PARENT_LINK")
public interface ParentLinkRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, LINK_ID, GOAL_ID, PARENT_ID";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    long getLinkId();

    @Indexed
    long getGoalId();

    @Indexed
    long getParentId();
}
