package io.milepost.host.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.milepost.host.jira.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Lets the types of custom fields that say so read their own JSON. */
final class SetByType {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CustomFieldManager fields;
    private final IssueService issues;

    SetByType(CustomFieldManager fields, IssueService issues) {
        this.fields = fields;
        this.issues = issues;
    }

    /**
     * What a form would send; empty where the type says nothing.
     *
     * @param issue null where it is a new one
     */
    Optional<String> text(String fieldId, JsonNode json, Issue issue) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        return field != null && field.getCustomFieldType() instanceof RestCustomFieldTypeOperations type
                ? Optional.of(text(field, type, new JsonData(JSON.convertValue(json, Object.class)), issue))
                : Optional.empty();
    }

    private String text(CustomField field, RestCustomFieldTypeOperations type, JsonData data, Issue issue) {
        IssueInputParameters typed = issues.newIssueInputParameters();
        ErrorCollection errors = type.getRestFieldOperation(field)
                .updateIssueInputParameters(
                        issue,
                        issue,
                        field.getId(),
                        typed,
                        List.of(new FieldOperationHolder(StandardOperation.SET.getName(), data)));
        if (errors.hasAnyErrors()) {
            throw new InvalidInputException(errors.getErrors());
        }
        return typed.getActionParameters().get(field.getId())[0];
    }
}
