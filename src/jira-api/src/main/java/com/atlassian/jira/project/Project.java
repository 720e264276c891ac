package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A Jira project. */
public interface Project extends WithId, WithKey {
    Long getId();

    String getKey();

    String getName();

    ApplicationUser getProjectLead();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();

    Collection<ProjectComponent> getProjectComponents();
}
