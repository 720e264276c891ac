package io.milepost.host.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** A project; all issue types belong to every project, as in Jira's default scheme. */
record StoredProject(long id, String key, String name, ApplicationUser lead, Collection<IssueType> types)
        implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return lead;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types;
    }

    @Override
    public Collection<ProjectComponent> getProjectComponents() {
        return List.of();
    }

    @Override
    public boolean isArchived() {
        return false;
    }
}
