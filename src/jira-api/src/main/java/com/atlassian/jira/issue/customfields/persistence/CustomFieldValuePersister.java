package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Stores and reads custom field values. */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);
}
