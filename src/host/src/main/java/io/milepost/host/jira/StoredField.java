package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** A custom field whose type is there. */
record StoredField(long id, String name, CustomFieldType<?, ?> type, FieldValues values) implements CustomField {
    static final String PREFIX = "customfield_";

    @Override
    public String getId() {
        return PREFIX + id;
    }

    @Override
    public Long getIdAsLong() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return type;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue instanceof StoredIssue stored
                ? values.reading(stored.batch(), () -> type.getValueFromIssue(this, issue))
                : type.getValueFromIssue(this, issue);
    }
}
