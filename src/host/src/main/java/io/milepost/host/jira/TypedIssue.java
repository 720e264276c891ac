package io.milepost.host.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is typed for an issue. Every form of this host has all fields, so that there are no screens to check. */
final class TypedIssue implements IssueInputParameters {
    private final Map<String, String[]> texts = new LinkedHashMap<>();
    private Long projectId;

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValuesWhenParameterNotProvided) {
        // No field of this host has a default value.
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(
            boolean retain, boolean onlyValidatePresentFieldsWhenRetainingExistingValues) {
        if (!retain || !onlyValidatePresentFieldsWhenRetainingExistingValues) {
            throw new UnsupportedOperationException("what is not typed stays as it is");
        }
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        // No screen leaves a field out.
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        texts.put(fullCustomFieldKey, values);
        return this;
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return texts;
    }

    @Override
    public IssueInputParameters setProjectId(Long project) {
        projectId = project;
        return this;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set(SystemFields.TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set(SystemFields.SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set(SystemFields.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set(SystemFields.REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set(SystemFields.DUE, dueDate);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        throw new UnsupportedOperationException("no project of this host has components");
    }

    private IssueInputParameters set(String field, String text) {
        texts.put(field, new String[] {text});
        return this;
    }
}
