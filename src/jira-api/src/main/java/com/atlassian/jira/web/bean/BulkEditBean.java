package com.atlassian.jira.web.bean;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/** The issues that are being changed at once. */
public interface BulkEditBean {
    Collection<Project> getProjectObjects();
}
