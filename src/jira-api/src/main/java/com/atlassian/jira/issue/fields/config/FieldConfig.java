package com.atlassian.jira.issue.fields.config;

/** A custom field's configuration in a context. */
public interface FieldConfig {
    String getFieldId();
}
