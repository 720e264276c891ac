package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;

/** What an export tells a custom field type that it asks for its columns. */
public interface CustomFieldExportContext {
    CustomField getCustomField();

    String getDefaultColumnHeader();
}
