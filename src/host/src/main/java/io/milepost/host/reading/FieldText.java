package io.milepost.host.reading;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** A custom field's value as the text that forms and REST send back. */
public final class FieldText {
    private FieldText() {}

    /** Empty where the issue has no value. */
    public static String of(CustomField field, Issue issue) {
        Object value = field.getValue(issue);
        return value == null ? "" : text(field.getCustomFieldType(), value);
    }

    /** The type's own values come from its own field, so they are of its singular type. */
    @SuppressWarnings("unchecked")
    private static <S> String text(CustomFieldType<?, S> type, Object value) {
        return type.getStringFromSingularObject((S) value);
    }
}
