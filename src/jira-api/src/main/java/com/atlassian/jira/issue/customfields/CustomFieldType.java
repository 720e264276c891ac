package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;

/** What a custom field's values are: {@code T} the value in an issue, {@code S} one element of it. */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    String getKey();

    String getName();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S value);

    S getSingularObjectFromString(String text) throws FieldValidationException;

    T getValueFromIssue(CustomField field, Issue issue);

    T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

    void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    String getChangelogValue(CustomField field, T value);

    /** Null where issues can be changed at once, otherwise the key of the text that says why not. */
    String availableForBulkEdit(BulkEditBean bulk);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem);
}
