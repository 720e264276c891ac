package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/** A custom field's configuration in a context. */
public interface FieldConfig {
    String getFieldId();

    CustomField getCustomField();
}
