package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A custom field as an admin made it. */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    Object getValue(Issue issue);
}
