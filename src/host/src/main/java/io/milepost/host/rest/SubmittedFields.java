package io.milepost.host.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.reading.Estimate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the JSON of {@code fields} as the strings that the write service takes. */
final class SubmittedFields {
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final CustomFieldManager fields;
    private final SetByType setByType;

    SubmittedFields(JiraServices jira) {
        this.constants = jira.get(ConstantsManager.class);
        this.projects = jira.get(ProjectManager.class);
        this.fields = jira.get(CustomFieldManager.class);
        this.setByType = new SetByType(fields, jira.get(IssueService.class));
    }

    /** Of a new issue. */
    Map<String, String> of(JsonNode fields) {
        return of(fields, null);
    }

    Map<String, String> of(JsonNode fields, Issue issue) {
        Map<String, String> read = new LinkedHashMap<>();
        fields.fields().forEachRemaining(field -> {
            if (field.getKey().equals("timetracking")) {
                read.put("timeoriginalestimate", estimate(field.getValue()));
            } else {
                read.put(
                        field.getKey(),
                        setByType
                                .text(field.getKey(), field.getValue(), issue)
                                .orElseGet(() -> text(field.getKey(), field.getValue())));
            }
        });
        return read;
    }

    private String text(String field, JsonNode value) {
        return switch (field) {
            case "project" -> value.hasNonNull("key") ? value.get("key").asText() : projectKey(value);
            case "issuetype" -> id(value, constants.getAllIssueTypeObjects(), field);
            case "resolution" -> id(value, constants.getResolutions(), field);
            default -> option(field, value).orElseGet(() -> plain(value));
        };
    }

    private String projectKey(JsonNode value) {
        Project project = value.path("id").asText().matches("\\d{1,18}")
                ? projects.getProjectObj(value.get("id").asLong())
                : null;
        return project == null ? "" : project.getKey();
    }

    /** Constants are named by id or by name. */
    private static String id(JsonNode value, Collection<? extends IssueConstant> all, String field) {
        if (value.isNull() || value.hasNonNull("id")) {
            return value.path("id").asText("");
        }
        String name = value.path("name").asText();
        return all.stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .map(IssueConstant::getId)
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(Map.of(field, "There is no " + field + " \"" + name + "\".")));
    }

    /** Of a select field its option's id, which JSON may name by its value; empty for another field, and for what is no option. */
    private Optional<String> option(String fieldId, JsonNode value) {
        CustomField field = value.hasNonNull("value") ? fields.getCustomFieldObject(fieldId) : null;
        Options options = field == null ? null : field.getOptions(null, field.getRelevantConfig(null), null);
        return options == null
                ? Optional.empty()
                : options.stream()
                        .filter(option ->
                                option.getValue().equals(value.get("value").asText()))
                        .map(option -> option.getOptionId().toString())
                        .findFirst();
    }

    /** A scalar, or what names the thing in an object; null clears. */
    private static String plain(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isObject()
                ? Stream.of("key", "name", "value", "id")
                        .filter(value::hasNonNull)
                        .map(name -> value.get(name).asText())
                        .findFirst()
                        .orElse("")
                : value.asText();
    }

    private static String estimate(JsonNode timeTracking) {
        String text = timeTracking.path("originalEstimate").asText("");
        return text.isBlank()
                ? ""
                : String.valueOf(Estimate.seconds(text)
                        .orElseThrow(() -> new InvalidInputException(
                                Map.of("timetracking", "'" + text + "' is no estimate like 3d 4h 30m."))));
    }
}
