package io.milepost.planning;

import io.milepost.domain.plan.Rules;
import io.milepost.planning.PlanOptions.IssueTypeOption;
import io.milepost.planning.PlanOptions.ResolutionOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings in force: what was chosen, and Jira's usual names where nothing was. */
public final class CurrentSettings {

    static final String PREFIX = "rules.";
    static final String GOAL_TYPES = PREFIX + "goal-types";
    static final String ACTIVITY_TYPES = PREFIX + "activity-types";
    static final String START_DATE_FIELD = PREFIX + "start-date-field";
    static final String LANE_FIELDS = PREFIX + "lane-fields";
    static final String VERSION = PREFIX + "version";

    private static final String USUAL_GOAL_TYPE = "epic";

    private final SettingRecords records;
    private final PlanOptions options;

    public CurrentSettings(SettingRecords records, PlanOptions options) {
        this.records = records;
        this.options = options;
    }

    public Settings settings() {
        return settings(records.read(PREFIX));
    }

    public Rules rules() {
        Map<String, String> stored = records.read(PREFIX);
        Settings chosen = settings(stored);
        return new Rules(
                        Set.copyOf(chosen.goalTypes()),
                        Set.copyOf(chosen.activityTypes()),
                        notDelivered(),
                        chosen.startDateField(),
                        Long.parseLong(stored.getOrDefault(VERSION, "1")))
                .withLaneFields(Set.copyOf(ids(stored.getOrDefault(LANE_FIELDS, ""))));
    }

    private Settings settings(Map<String, String> stored) {
        return new Settings(
                stored.containsKey(GOAL_TYPES) ? ids(stored.get(GOAL_TYPES)) : usualGoalTypes(),
                ids(stored.getOrDefault(ACTIVITY_TYPES, "")),
                Optional.ofNullable(stored.get(START_DATE_FIELD)).filter(id -> !id.isEmpty()));
    }

    private List<String> usualGoalTypes() {
        return options.issueTypes().stream()
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(USUAL_GOAL_TYPE))
                .map(IssueTypeOption::id)
                .toList();
    }

    private Set<String> notDelivered() {
        return options.resolutions().stream()
                .filter(ResolutionOption::isUsuallyNotDelivered)
                .map(ResolutionOption::id)
                .collect(Collectors.toSet());
    }

    private static List<String> ids(String joined) {
        return Stream.of(joined.split(",")).filter(id -> !id.isEmpty()).toList();
    }
}
