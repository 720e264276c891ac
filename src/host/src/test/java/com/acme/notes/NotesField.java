package com.acme.notes;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.Map;

/** A computed custom field type. */
public final class NotesField extends CalculatedCFType<String, String> {
    private final Notes notes;

    public NotesField(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }

    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return notes.all();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        return Map.of("extra", "!");
    }
}
