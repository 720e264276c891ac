package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

/** A custom field whose value is computed and never stored. */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    @Override
    public void createValue(CustomField field, Issue issue, T value) {}

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {}

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        return null;
    }

    @Override
    public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {}

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }
}
