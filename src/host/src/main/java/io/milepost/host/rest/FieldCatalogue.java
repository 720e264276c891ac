package io.milepost.host.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import io.milepost.host.jira.CustomFieldTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that issues have, with Jira's ids, names and schemas. */
final class FieldCatalogue {
    private static final List<Shapes.Field> OWN = List.of(
            own("issuekey", "Key", "string", "id", "issue", "issuekey", "key"),
            own("summary", "Summary", "string", "summary"),
            own("description", "Description", "string", "description"),
            own("issuetype", "Issue Type", "issuetype", "issuetype", "type"),
            own("project", "Project", "project", "project"),
            own("status", "Status", "status", "status"),
            own("resolution", "Resolution", "resolution", "resolution"),
            own("resolutiondate", "Resolved", "datetime", "resolutiondate", "resolved"),
            own("created", "Created", "datetime", "created", "createdDate"),
            own("updated", "Updated", "datetime", "updated", "updatedDate"),
            own("duedate", "Due Date", "date", "due", "duedate"),
            own("assignee", "Assignee", "user", "assignee"),
            own("reporter", "Reporter", "user", "reporter"),
            own("creator", "Creator", "user", "creator"),
            own("timeoriginalestimate", "Original Estimate", "number", "originalEstimate"),
            own("parent", "Parent", "issuelink", "parent"),
            own("issuelinks", "Linked Issues", "array"),
            own("subtasks", "Sub-Tasks", "array"));

    private final CustomFieldManager customFields;

    FieldCatalogue(CustomFieldManager customFields) {
        this.customFields = customFields;
    }

    private static Shapes.Field own(String id, String name, String type, String... clauses) {
        String items = type.equals("array") ? "issuelinks" : null;
        Shapes.Schema schema = new Shapes.Schema(type, items, id, null, null);
        return new Shapes.Field(id, name, false, true, true, clauses.length > 0, List.of(clauses), schema);
    }

    List<Shapes.Field> all() {
        return Stream.concat(
                        OWN.stream(),
                        customFields.getCustomFieldObjects().stream().map(FieldCatalogue::custom))
                .toList();
    }

    private static Shapes.Field custom(CustomField field) {
        List<String> clauses = List.of("cf[" + field.getIdAsLong() + "]", field.getName());
        return new Shapes.Field(field.getId(), field.getName(), true, true, true, true, clauses, schema(field));
    }

    private static Shapes.Schema schema(CustomField field) {
        String type = field.getCustomFieldType().getKey();
        String value = field.getCustomFieldType() instanceof RestAwareCustomFieldType aware
                ? aware.getJsonSchema(field).getType()
                : valueType(type);
        return new Shapes.Schema(value, null, null, type, field.getIdAsLong());
    }

    /** The kind of value of the types that Jira brings; a plugin's type that does not say more is "any". */
    private static String valueType(String typeKey) {
        return switch (typeKey) {
            case CustomFieldTypes.NUMBER -> "number";
            case CustomFieldTypes.DATE -> "date";
            case CustomFieldTypes.SELECT -> "option";
            case CustomFieldTypes.TEXT_LINE, CustomFieldTypes.TEXT_AREA, CustomFieldTypes.EPIC_NAME -> "string";
            default -> "any";
        };
    }

    Map<String, String> names(FieldSelection selection) {
        Map<String, String> names = new LinkedHashMap<>();
        selected(selection).forEach(field -> names.put(field.id(), field.name()));
        return names;
    }

    Map<String, Shapes.Schema> schemas(FieldSelection selection) {
        Map<String, Shapes.Schema> schemas = new LinkedHashMap<>();
        selected(selection).forEach(field -> schemas.put(field.id(), field.schema()));
        return schemas;
    }

    private Stream<Shapes.Field> selected(FieldSelection selection) {
        return all().stream()
                .filter(field -> selection.has(field.id()) && !field.id().equals("issuekey"));
    }
}
