package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/** An issue as Jira reads it; times are instants of the server, {@code getDueDate} is a local date at midnight. */
public interface Issue extends IssueContext, WithId, WithKey {
    Long getId();

    String getKey();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    String getDescription();

    ApplicationUser getAssignee();

    Collection<ProjectComponent> getComponents();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Timestamp getDueDate();

    String getResolutionId();

    Resolution getResolution();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Object getCustomFieldValue(CustomField customField);

    Status getStatus();

    String getStatusId();

    Long getOriginalEstimate();

    Long getSecurityLevelId();

    boolean isSubTask();

    Long getParentId();

    Collection<Issue> getSubTaskObjects();
}
