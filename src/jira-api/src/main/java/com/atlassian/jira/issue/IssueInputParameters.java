package com.atlassian.jira.issue;

import java.util.Map;

/** What is typed into the fields of an issue, as a form sends it: people by name, dates as the date picker writes them. */
public interface IssueInputParameters {
    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValuesWhenParameterNotProvided);

    /** What is not typed stays as it is; of that, nothing is validated where only what is present shall be. */
    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retain, boolean onlyValidatePresentFieldsWhenRetainingExistingValues);

    void setSkipScreenCheck(boolean skipScreenCheck);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    Map<String, String[]> getActionParameters();

    IssueInputParameters setProjectId(Long projectId);

    Long getProjectId();

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setDueDate(String dueDate);

    /** By none of them the issue has none. */
    IssueInputParameters setComponentIds(Long... componentIds);
}
