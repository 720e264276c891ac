package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;

/**
 * A custom field type that Jira's own REST API shows as one plain JSON value, whatever the reader's locale.
 *
 * @param <T> the value as the type holds it
 */
interface ValueInRest<T> extends RestAwareCustomFieldType {

    /** A word of {@link JsonType}, such as its name for numbers. */
    String jsonType();

    /** As Jira knows the type. */
    String getKey();

    /** Null where the issue has none. */
    T getValueFromIssue(CustomField field, Issue issue);

    /** Anything may be asked for; what may be kept, the type says. */
    @Override
    default FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    default JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(jsonType(), getKey(), field.getIdAsLong());
    }

    @Override
    default FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
