package io.milepost.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.domain.LaneKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads by which values of its fields an issue stands in the lanes of roadmaps; for many issues the fields are found once. */
final class LaneFieldValues {

    private static final int LONGEST = 255;
    private static final String OWN = "io.milepost.jira:";
    private static final Map<String, LaneKind> KINDS = Map.of(
            OWN + "campaign", LaneKind.CAMPAIGN,
            OWN + "channel", LaneKind.CHANNEL,
            OWN + "audience", LaneKind.AUDIENCE,
            OWN + "funnel-stage", LaneKind.FUNNEL_STAGE);

    private final Map<CustomField, Set<String>> words = new HashMap<>();

    LaneFieldValues(CustomFieldManager fields, Set<String> asked) {
        fields.getCustomFieldObjects().forEach(field -> kind(field).ifPresent(kind -> add(field, kind.word())));
        asked.forEach(id -> Optional.ofNullable(fields.getCustomFieldObject(id))
                .ifPresent(field -> add(field, LaneKind.wordOf(id))));
    }

    private void add(CustomField field, String word) {
        words.computeIfAbsent(field, none -> new TreeSet<>()).add(word);
    }

    /** Our own by their types, a team's by its name: Jira has no type for it. */
    static Optional<LaneKind> kind(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        LaneKind ofTeam = LaneKind.TEAM.word().equalsIgnoreCase(field.getName()) ? LaneKind.TEAM : null;
        return Optional.ofNullable(type == null ? null : KINDS.getOrDefault(type.getKey(), ofTeam));
    }

    Map<String, Set<String>> of(Issue issue) {
        Map<String, Set<String>> lanes = new HashMap<>();
        issue.getComponents().stream()
                .map(ProjectComponent::getName)
                .forEach(name -> put(lanes, LaneKind.PRODUCT.word(), name));
        words.forEach((field, kinds) ->
                texts(issue.getCustomFieldValue(field)).forEach(text -> kinds.forEach(kind -> put(lanes, kind, text))));
        return lanes;
    }

    private static void put(Map<String, Set<String>> lanes, String kind, String text) {
        String value = text.strip();
        if (!value.isEmpty()) {
            lanes.computeIfAbsent(kind, none -> new TreeSet<>())
                    .add(value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value);
        }
    }

    /** Of a cascading choice the upper one; what is neither a choice nor a text makes no lanes. */
    private static Stream<String> texts(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(LaneFieldValues::texts);
        }
        if (value instanceof Map<?, ?> cascading) {
            return texts(cascading.get(null));
        }
        if (value instanceof Option option) {
            return Stream.of(option.getValue());
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
