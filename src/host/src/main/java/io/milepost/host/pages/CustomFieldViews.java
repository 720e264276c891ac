package io.milepost.host.pages;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.pages.FormField.Kind;
import io.milepost.host.plugins.FieldView;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.reading.FieldText;
import io.milepost.host.reading.IssueGate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows custom fields by their types' templates; the host's own types have none and are shown as text. */
final class CustomFieldViews {
    private final CustomFieldManager fields;
    private final FieldScreenManager screens;
    private final PluginModules plugins;
    private final IssueGate gate;

    CustomFieldViews(JiraServices jira, PluginModules plugins, IssueGate gate) {
        this.fields = jira.get(CustomFieldManager.class);
        this.screens = jira.get(FieldScreenManager.class);
        this.plugins = plugins;
        this.gate = gate;
    }

    /**
     * A custom field's value on the issue view.
     *
     * @param link the key of the issue that the value is, empty where it is none
     * @param html what the type's template makes of it, empty where it has none
     */
    record Shown(String id, String label, String text, String link, String html) {
        boolean isEmpty() {
            return text.isBlank() && html.isBlank();
        }
    }

    /** The fields that have something to show. */
    List<Shown> of(Issue issue, ApplicationUser person) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                .map(field -> shown(field, FieldView.VIEW, issue, person))
                .filter(shown -> !shown.isEmpty())
                .toList();
    }

    /** A field in a list of issues: by its type's template for columns, as on the issue where it has none. */
    Shown inColumn(CustomField field, Issue issue, ApplicationUser person) {
        return field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId()))
                ? shown(field, FieldView.COLUMN_VIEW, issue, person)
                : new Shown(field.getId(), field.getName(), "", "", "");
    }

    private Shown shown(CustomField field, FieldView view, Issue issue, ApplicationUser person) {
        Object value = field.getValue(issue);
        if (value instanceof Issue epic) {
            return gate.sees(person, epic)
                    ? new Shown(field.getId(), field.getName(), epic.getSummary(), epic.getKey(), "")
                    : new Shown(field.getId(), field.getName(), "", "", "");
        }
        Map<String, Object> context = context(field, issue, person);
        context.put("value", value);
        return html(field, view, context)
                .or(() -> html(field, FieldView.VIEW, context))
                .map(html -> new Shown(field.getId(), field.getName(), "", "", html.strip()))
                .orElseGet(() -> new Shown(field.getId(), field.getName(), text(field, issue, value), "", ""));
    }

    private static String text(CustomField field, Issue issue, Object value) {
        return value instanceof Option option ? option.getValue() : FieldText.of(field, issue);
    }

    /** The inputs, filled with what was typed. An issue that is still to be made has no id. */
    List<FormField> inputs(Issue issue, IssueType type, ApplicationUser person, Typed typed) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> belongsTo(type, field) && isOnScreen(issue.getProjectObject(), type, field))
                .map(field -> input(field, issue, person, typed))
                .toList();
    }

    /** Jira asks an epic for its name, and its issues for their epic. */
    private static boolean belongsTo(IssueType type, CustomField field) {
        boolean epic = type.getName().equals("Epic");
        return switch (field.getCustomFieldType().getKey()) {
            case CustomFieldTypes.EPIC_NAME -> epic;
            case CustomFieldTypes.EPIC_LINK -> !epic && !type.isSubTask();
            default -> true;
        };
    }

    /** Fields that were made with a searcher, through Jira's API, have contexts and stand on screens; others everywhere. */
    private boolean isOnScreen(Project project, IssueType type, CustomField field) {
        return field.isInScope(project, List.of(type.getId()))
                && (field.getCustomFieldSearcher() == null
                        || screens.getFieldScreens().iterator().next().containsField(field.getId()));
    }

    /** One field's input; the issue is the one whose project and value the template asks for. */
    FormField input(CustomField field, Issue issue, ApplicationUser person, Typed typed) {
        String value = typed.value(field.getId());
        Map<String, Object> context = context(field, issue, person);
        context.put("value", value);
        context.put("action", Map.of("errors", typed.errors()));
        return html(field, FieldView.EDIT, context)
                .map(html -> FormField.html(field.getId(), html))
                .orElseGet(() -> plain(field, issue, typed));
    }

    private static FormField plain(CustomField field, Issue issue, Typed typed) {
        FormField input = FormField.of(field.getId(), field.getName(), kind(field), typed);
        Options options = field.getOptions(null, field.getRelevantConfig(issue), null);
        return options == null ? input : input.offering(choices(options, input.value()));
    }

    private static List<FormField.Option> choices(Options options, String chosen) {
        List<FormField.Option> choices = new ArrayList<>();
        choices.add(new FormField.Option("", "None", chosen.isEmpty()));
        options.forEach(option -> {
            String id = option.getOptionId().toString();
            choices.add(new FormField.Option(id, option.getValue(), id.equals(chosen)));
        });
        return choices;
    }

    private static Kind kind(CustomField field) {
        return switch (field.getCustomFieldType().getKey()) {
            case CustomFieldTypes.DATE -> Kind.DATE;
            case CustomFieldTypes.TEXT_AREA -> Kind.AREA;
            default -> Kind.TEXT;
        };
    }

    private Optional<String> html(CustomField field, FieldView view, Map<String, Object> context) {
        return plugins.fieldHtml(field.getCustomFieldType().getKey(), view, context);
    }

    private static Map<String, Object> context(CustomField field, Issue issue, ApplicationUser person) {
        Map<String, Object> context = new HashMap<>();
        context.put("customField", field);
        context.put("issue", issue);
        context.put("user", person);
        context.put("displayParameters", Map.of());
        context.put("auiparams", new HashMap<String, Object>());
        return context;
    }
}
