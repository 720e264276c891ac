package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That one issue can only begin when a goal or an activity has ended, because a link between them says so. */
@Table("DEPENDENCY")
public interface DependencyRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @Indexed
    long getPredecessorId();

    long getSuccessorId();
}
