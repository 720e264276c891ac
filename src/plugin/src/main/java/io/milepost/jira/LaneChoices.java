package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.domain.change.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says in which field of an issue a lane of a roadmap stands, and how Jira wants it typed there. */
record LaneChoices(CustomFieldManager fields) {

    private static final Set<String> OF_SEVERAL = Set.of(
            "com.atlassian.jira.plugin.system.customfieldtypes:multiselect",
            "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes");

    /** The field itself, or the first one of the kind, where the issue has it. */
    Optional<CustomField> field(Issue issue, Part lane) {
        return lane.fieldId()
                .map(id -> JiraSelectFields.among(fields)
                        .filter(field -> field.getId().equals(id)))
                .orElseGet(() -> ofKind(lane))
                .filter(field -> field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                .findFirst();
    }

    /** Whether several of its choices can stand in it together. */
    static boolean takesSeveral(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && OF_SEVERAL.contains(type.getKey());
    }

    private Stream<CustomField> ofKind(Part lane) {
        return fields.getCustomFieldObjects().stream().filter(field -> LaneFieldValues.kind(field)
                .filter(kind -> kind.word().equals(lane.word()))
                .isPresent());
    }

    /** Whether a choice has further ones below it: only Jira's own form asks for both. */
    static boolean hasTwoLevels(CustomField field) {
        return JiraSelectFields.CASCADING.equals(field.getCustomFieldType().getKey());
    }

    /**
     * The names of its choices; empty for a field that takes any text. As in Jira's own form, a disabled one is only offered where the
     * issue has it {@code now}.
     */
    static Optional<List<String>> offered(CustomField field, Issue issue, Set<String> now) {
        return Optional.ofNullable(field.getOptions(null, field.getRelevantConfig(issue), null))
                .map(options -> options.stream()
                        .filter(option -> !Boolean.TRUE.equals(option.getDisabled()) || now.contains(option.getValue()))
                        .map(Option::getValue)
                        .toList());
    }

    /** Of a choice its id, of a text itself; nothing where the field does not offer one of them. */
    static Optional<String[]> typed(CustomField field, Issue issue, Set<String> values) {
        List<Option> options = field.getOptions(null, field.getRelevantConfig(issue), null);
        if (options == null) {
            return Optional.of(values.isEmpty() ? new String[] {""} : values.toArray(new String[0]));
        }
        List<String> ids = new ArrayList<>();
        options.stream()
                .filter(option -> values.contains(option.getValue()))
                .forEach(option -> ids.add(option.getOptionId().toString()));
        if (ids.size() < values.size()) {
            return Optional.empty();
        }
        return Optional.of(ids.isEmpty() ? new String[] {""} : ids.toArray(new String[0]));
    }
}
