package io.milepost.fields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;

/** How a number looks in Jira's own REST API: as a JSON number, whatever the reader's locale. */
final class NumberInRest {

    private NumberInRest() {}

    /** Nothing to choose from. */
    static FieldTypeInfo description() {
        return new FieldTypeInfo(null, null);
    }

    static JsonType schema(String typeKey, CustomField field) {
        return JsonTypeBuilder.custom(JsonType.NUMBER_TYPE, typeKey, field.getIdAsLong());
    }

    static FieldJsonRepresentation value(Double number) {
        return new FieldJsonRepresentation(new JsonData(number));
    }
}
