package io.milepost.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** All ports of planning in memory; links between goals take effect at once. */
public final class InMemoryPlanning
        implements AdministrationRights, GoalLinks, GoalParents, OneAtATime, PlanOptions, SettingRecords {

    private final Set<String> administrators = new HashSet<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private int fullRuns;
    private int turns;

    public InMemoryPlanning administersProject(String personKey, String projectKey) {
        administrators.add(personKey + "@" + projectKey);
        return this;
    }

    public InMemoryPlanning administersJira(String personKey) {
        administrators.add(personKey);
        return this;
    }

    public InMemoryPlanning under(long goalId, long parentId) {
        parents.put(goalId, parentId);
        return this;
    }

    public int fullRuns() {
        return fullRuns;
    }

    public int turns() {
        return turns;
    }

    public SetParentGoal setParentGoal() {
        return new SetParentGoal(new EditRights(this), this, this, this);
    }

    public RecalculateAll recalculateAll() {
        return new RecalculateAll(new EditRights(this), () -> fullRuns++);
    }

    public CurrentSettings currentSettings() {
        return new CurrentSettings(this, this);
    }

    public ChangeSettings changeSettings() {
        return new ChangeSettings(currentSettings(), this, this, this, recalculateAll());
    }

    @Override
    public boolean ofProject(Optional<String> personKey, String projectKey) {
        return administrators.contains(personKey.orElse("") + "@" + projectKey);
    }

    @Override
    public boolean ofJira(Optional<String> personKey) {
        return administrators.contains(personKey.orElse(""));
    }

    @Override
    public void replaceParent(long goalId, OptionalLong parentId, String personKey) {
        if (parentId.isPresent()) {
            parents.put(goalId, parentId.getAsLong());
        } else {
            parents.remove(goalId);
        }
    }

    @Override
    public OptionalLong parentOf(long goalId) {
        return parents.containsKey(goalId) ? OptionalLong.of(parents.get(goalId)) : OptionalLong.empty();
    }

    @Override
    public void run(Runnable change) {
        turns++;
        change.run();
    }

    @Override
    public List<IssueTypeOption> issueTypes() {
        return List.of(
                new IssueTypeOption("1", "Task", "Aufgabe", false),
                new IssueTypeOption("2", "Epic", "Epos", false),
                new IssueTypeOption("3", "Sub-task", "Unteraufgabe", true));
    }

    @Override
    public List<DateField> dateFields() {
        return List.of(new DateField("customfield_1", "Start date"));
    }

    @Override
    public List<ResolutionOption> resolutions() {
        return List.of(
                new ResolutionOption("1", "Done"),
                new ResolutionOption("2", "Won't Do"),
                new ResolutionOption("3", "Duplicate"));
    }

    @Override
    public Map<String, String> read(String prefix) {
        return settings.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void write(Map<String, String> changed) {
        settings.putAll(changed);
    }
}
