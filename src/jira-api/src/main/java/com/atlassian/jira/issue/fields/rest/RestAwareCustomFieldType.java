package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/** A custom field type whose values Jira's own REST API shows. */
public interface RestAwareCustomFieldType {

    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context);

    JsonType getJsonSchema(CustomField field);

    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem);
}
