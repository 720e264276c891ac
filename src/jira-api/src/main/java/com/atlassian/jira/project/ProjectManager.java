package com.atlassian.jira.project;

import java.util.List;

/** Reads projects without asking for permissions. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjectObjects();
}
