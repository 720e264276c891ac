package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.ProjectManager;

/** One project. */
public class ProjectContext extends AbstractJiraContext {
    protected Long projectId;

    public ProjectContext(Long projectId, ProjectManager projectManager) {
        this.projectId = projectId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }
}
