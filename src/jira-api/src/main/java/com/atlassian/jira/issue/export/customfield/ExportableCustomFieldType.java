package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

/** A custom field type that says what an export of issues writes of it. */
public interface ExportableCustomFieldType {
    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context);
}
