package io.milepost.host.pages;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.Accounts;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.pages.FormField.Kind;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.reading.Estimate;
import io.milepost.host.reading.FieldText;
import io.milepost.host.reading.IssueGate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of an issue as a form, for creating and for editing. */
final class IssueForm {
    private static final String ESTIMATE = "timeoriginalestimate";
    private static final Set<String> OWN =
            Set.of("project", "issuetype", "parent", "summary", "description", "assignee", "duedate", ESTIMATE);

    private final Accounts accounts;
    private final CustomFieldManager customFields;
    private final CustomFieldViews customFieldViews;

    IssueForm(JiraServices jira, PluginModules plugins, IssueGate gate) {
        this.accounts = jira.accounts();
        this.customFields = jira.get(CustomFieldManager.class);
        this.customFieldViews = new CustomFieldViews(jira, plugins, gate);
    }

    /** The inputs after project and type; the issue has no id when it is still to be made. */
    List<FormField> fields(ApplicationUser person, Issue issue, IssueType type, Typed typed) {
        List<FormField> fields = new ArrayList<>();
        if (issue.getId() == null && type.isSubTask()) {
            fields.add(FormField.of("parent", "Parent", Kind.TEXT, typed)
                    .needed()
                    .hinted("Key of an issue, such as MKT-12"));
        }
        fields.add(FormField.of("summary", "Summary", Kind.TEXT, typed).needed());
        fields.add(FormField.of("description", "Description", Kind.AREA, typed));
        fields.add(FormField.of("assignee", "Assignee", Kind.SELECT, typed).offering(people(typed.value("assignee"))));
        fields.add(FormField.of("duedate", "Due date", Kind.DATE, typed));
        fields.add(FormField.of(ESTIMATE, "Original estimate", Kind.TEXT, typed).hinted("For example 3d 4h"));
        fields.addAll(customFieldViews.inputs(issue, type, person, typed));
        return fields;
    }

    private List<Option> people(String chosen) {
        Stream<Option> people = accounts.everybody().stream()
                .filter(ApplicationUser::isActive)
                .map(one -> new Option(
                        one.getName(), one.getDisplayName(), one.getName().equals(chosen)));
        return Stream.concat(Stream.of(new Option("", "Unassigned", chosen.isEmpty())), people)
                .toList();
    }

    /** What stands in the form of an issue before anybody types. */
    Map<String, String> values(Issue issue) {
        Map<String, String> values = new HashMap<>();
        values.put("issuetype", issue.getIssueTypeId());
        values.put("summary", issue.getSummary());
        values.put("description", Objects.toString(issue.getDescription(), ""));
        values.put(
                "assignee",
                issue.getAssignee() == null ? "" : issue.getAssignee().getName());
        values.put("duedate", Times.day(issue.getDueDate()).iso());
        values.put(ESTIMATE, Estimate.text(issue.getOriginalEstimate()));
        for (CustomField field : customFields.getCustomFieldObjects()) {
            values.put(field.getId(), FieldText.of(field, issue));
        }
        return values;
    }

    /** What was typed, as the write service wants it. */
    static Map<String, String> submitted(Map<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (OWN.contains(name) || name.startsWith("customfield_")) {
                fields.put(name, value.strip());
            }
        });
        fields.computeIfPresent(ESTIMATE, (name, text) -> text.isEmpty() ? "" : seconds(text));
        return fields;
    }

    private static String seconds(String text) {
        return String.valueOf(Estimate.seconds(text)
                .orElseThrow(() -> new InvalidInputException(Map.of(
                        ESTIMATE, "The estimate \"" + text + "\" is not understood. Write it like 3d 4h 30m."))));
    }
}
