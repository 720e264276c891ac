package io.milepost.host.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.IssueRow;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An issue as it was when it was read; custom field values are read once for all issues that were read with it. */
class StoredIssue implements MutableIssue {
    private final IssueRow row;
    private final IssueBatch batch;
    private final Snapshot now;

    StoredIssue(IssueRow row, IssueBatch batch, Snapshot now) {
        this.row = row;
        this.batch = batch;
        this.now = now;
    }

    IssueRow row() {
        return row;
    }

    Snapshot now() {
        return now;
    }

    IssueBatch batch() {
        return batch;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.issueKey();
    }

    @Override
    public Project getProjectObject() {
        return now.projects().get(row.projectId());
    }

    @Override
    public Long getProjectId() {
        return row.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return now.words().types().get(row.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return Long.toString(row.typeId());
    }

    @Override
    public String getSummary() {
        return row.summary();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public ApplicationUser getAssignee() {
        return person(row.assigneeKey());
    }

    @Override
    public ApplicationUser getReporter() {
        return person(row.reporterKey());
    }

    @Override
    public ApplicationUser getCreator() {
        return person(row.creatorKey());
    }

    ApplicationUser person(String key) {
        return key == null ? null : now.people().get(key);
    }

    /** The due date at midnight in the server's time zone, as Jira keeps it. */
    @Override
    public Timestamp getDueDate() {
        return row.due() == null ? null : Timestamp.valueOf(row.due().atStartOfDay());
    }

    @Override
    public String getResolutionId() {
        return Optional.ofNullable(row.resolutionId()).map(String::valueOf).orElse(null);
    }

    @Override
    public Resolution getResolution() {
        return row.resolutionId() == null ? null : now.words().resolutions().get(row.resolutionId());
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(row.resolved());
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(row.created());
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(row.updated());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return customField.getValue(this);
    }

    @Override
    public Status getStatus() {
        return now.words().statuses().get(row.statusId());
    }

    @Override
    public String getStatusId() {
        return Long.toString(row.statusId());
    }

    @Override
    public Long getSecurityLevelId() {
        return row.securityLevelId();
    }

    @Override
    public Long getOriginalEstimate() {
        return row.originalEstimate();
    }

    @Override
    public boolean isSubTask() {
        return getIssueType().isSubTask();
    }

    @Override
    public Long getParentId() {
        return row.parentId();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return batch.subTasksOf(row.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return getKey();
    }
}
