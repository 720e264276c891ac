package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.PlanOptions.DateField;
import io.milepost.planning.PlanOptions.IssueTypeOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes what counts as goal and activity, and has everything calculated anew by the new rules. */
public final class ChangeSettings {

    private final CurrentSettings current;
    private final SettingRecords records;
    private final PlanOptions options;
    private final OneAtATime oneAtATime;
    private final RecalculateAll recalculateAll;
    private final SettingsAudit audit;

    public ChangeSettings(
            CurrentSettings current,
            SettingRecords records,
            PlanOptions options,
            OneAtATime oneAtATime,
            RecalculateAll recalculateAll,
            SettingsAudit audit) {
        this.current = current;
        this.records = records;
        this.options = options;
        this.oneAtATime = oneAtATime;
        this.recalculateAll = recalculateAll;
        this.audit = audit;
    }

    /**
     * Refuses, in this order: a person who is no administrator; goal types that are none, unknown or for sub-tasks; activity
     * types that are unknown or goal types; a start date field that is unknown. The same settings again change nothing.
     */
    public void change(Optional<String> personKey, Settings wanted) {
        recalculateAll.checkAllowed(personKey);
        check(wanted);
        oneAtATime.run(() -> {
            Settings before = current.settings();
            if (!wanted.equals(before)) {
                records.write(values(wanted));
                audit.changed(personKey, Area.SETTINGS, "Jira", called(before), called(wanted));
                recalculateAll.afterChangeOfRules();
            }
        });
    }

    private void check(Settings wanted) {
        Map<String, IssueTypeOption> types =
                options.issueTypes().stream().collect(Collectors.toMap(IssueTypeOption::id, Function.identity()));
        refuseIf(wanted.goalTypes().isEmpty(), Reason.NO_GOAL_TYPE, "goalTypes");
        wanted.goalTypes().forEach(id -> checkGoalType(id, types));
        wanted.activityTypes().forEach(id -> checkActivityType(id, types, wanted.goalTypes()));
        wanted.startDateField().ifPresent(id -> refuseIf(!dateFieldIds().contains(id), Reason.UNKNOWN_DATE_FIELD, id));
    }

    private static void checkGoalType(String id, Map<String, IssueTypeOption> types) {
        refuseIf(!types.containsKey(id), Reason.UNKNOWN_ISSUE_TYPE, id);
        refuseIf(types.get(id).subTask(), Reason.SUB_TASK_AS_GOAL, types.get(id).translatedName());
    }

    private static void checkActivityType(String id, Map<String, IssueTypeOption> types, List<String> goalTypes) {
        refuseIf(!types.containsKey(id), Reason.UNKNOWN_ISSUE_TYPE, id);
        refuseIf(goalTypes.contains(id), Reason.GOAL_AND_ACTIVITY, types.get(id).translatedName());
    }

    private List<String> dateFieldIds() {
        return options.dateFields().stream().map(DateField::id).toList();
    }

    private static void refuseIf(boolean wrong, Reason reason, String value) {
        if (wrong) {
            throw new InvalidSettingException(reason, value);
        }
    }

    /** By the names of today, so that it can be read when types are gone. */
    private Map<String, String> called(Settings settings) {
        Map<String, String> types =
                options.issueTypes().stream().collect(Collectors.toMap(IssueTypeOption::id, IssueTypeOption::name));
        Map<String, String> fields =
                options.dateFields().stream().collect(Collectors.toMap(DateField::id, DateField::name));
        return Map.of(
                "goalTypes", named(settings.goalTypes(), types),
                "activityTypes", named(settings.activityTypes(), types),
                "startDateField", named(settings.startDateField().stream().toList(), fields));
    }

    private static String named(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    private Map<String, String> values(Settings wanted) {
        return Map.of(
                CurrentSettings.GOAL_TYPES, String.join(",", wanted.goalTypes()),
                CurrentSettings.ACTIVITY_TYPES, String.join(",", wanted.activityTypes()),
                CurrentSettings.START_DATE_FIELD, wanted.startDateField().orElse(""),
                CurrentSettings.VERSION, String.valueOf(current.rules().version() + 1));
    }
}
