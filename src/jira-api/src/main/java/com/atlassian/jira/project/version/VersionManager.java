package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Reads the versions of projects without asking for permissions. */
public interface VersionManager {
    Collection<Version> getAllVersionsForProjects(Collection<Project> projects, boolean includeArchived);
}
