package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A custom field type whose values have an order. */
public interface SortableCustomField<T> {
    int compare(T left, T right, FieldConfig config);
}
