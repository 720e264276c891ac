package com.atlassian.jira.project.version;

import com.atlassian.jira.entity.WithId;
import java.util.Date;

/** A release of a project, planned or out. */
public interface Version extends WithId {
    Long getId();

    Long getProjectId();

    String getName();

    boolean isReleased();

    /** Midnight of the day in the zone of the machine; null for none. */
    Date getReleaseDate();
}
