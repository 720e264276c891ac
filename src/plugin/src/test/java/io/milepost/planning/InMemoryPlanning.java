package io.milepost.planning;

import io.milepost.domain.Path;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.SettingsChange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All ports of planning in memory; links between goals take effect at once. */
public final class InMemoryPlanning
        implements ActivityLinks,
                AdministrationRights,
                IssueRights,
                GoalLinks,
                GoalParents,
                NewIssues,
                OneAtATime,
                PlanEditors,
                PlanOptions,
                RecalculationRequests,
                Searches,
                ScopeOptions,
                SettingRecords,
                StoredContributions {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Set<String> administrators = new HashSet<>();
    private final Set<String> editors = new HashSet<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Set<Long> editableIssues = new HashSet<>();
    private final Set<Long> linkableIssues = new HashSet<>();
    private final Set<Long> goalIssues = new HashSet<>();
    private final Map<String, Path> paths = new HashMap<>();
    private final List<NewIssue> madeIssues = new ArrayList<>();
    private final Set<Long> indexedProjects = new HashSet<>();
    private final List<SettingsChange> audited = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final InMemoryPlanStore plans = new InMemoryPlanStore();
    private List<String> lastTold = List.of();
    private Set<String> ruledTogether = Set.of();
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

    /** A plan names the person as its editor, in this project. */
    public InMemoryPlanning editsPlan(String personKey, String projectKey) {
        editors.add(personKey + "@" + projectKey);
        return this;
    }

    /** One plan rules these projects. */
    public InMemoryPlanning ruledTogether(String... projectKeys) {
        ruledTogether = Set.of(projectKeys);
        return this;
    }

    @Override
    public Editorship of(Optional<String> personKey) {
        return new Editorship() {
            @Override
            public boolean edits(String projectKey) {
                return editors.contains(personKey.orElse("") + "@" + projectKey);
            }

            @Override
            public Set<String> ruledTogether(String projectKey) {
                return ruledTogether.contains(projectKey) ? ruledTogether : Set.of(projectKey);
            }
        };
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

    /** Everybody may. */
    public InMemoryPlanning letsEdit(long... issueIds) {
        LongStream.of(issueIds).forEach(editableIssues::add);
        return this;
    }

    /** Everybody may. */
    public InMemoryPlanning letsLink(long... issueIds) {
        LongStream.of(issueIds).forEach(linkableIssues::add);
        return this;
    }

    /** Of a type that is no activity's. */
    public InMemoryPlanning goalIssue(long issueId) {
        goalIssues.add(issueId);
        return this;
    }

    public InMemoryPlanning contributes(long activityId, long goalId, Path path) {
        paths.put(activityId + " to " + goalId, path);
        return this;
    }

    public LinkActivity linkActivity() {
        return new LinkActivity(rights(), this, this);
    }

    public InMemoryPlanning forbidsEditing(long issueId) {
        editableIssues.remove(issueId);
        return this;
    }

    /** What the recalculation was asked for, as "issue kind person". */
    public List<String> requests() {
        return requests;
    }

    /** What the recalculation was last told, as "target of Retention: 40 to 46, reason". */
    public List<String> lastTold() {
        return lastTold;
    }

    public InMemoryPlanStore plans() {
        return plans;
    }

    public EditRights rights() {
        return new EditRights(this, this, this);
    }

    public NextRevision nextRevision() {
        return new NextRevision(plans, this, CLOCK);
    }

    public SavePlan savePlan() {
        return new SavePlan(rights(), nextRevision(), new PlanCheck(this, this));
    }

    public ChangeStage changeStage() {
        return new ChangeStage(rights(), nextRevision(), plans, () -> TODAY);
    }

    /** Issues without a summary are refused; the others get the keys NEW-100, NEW-101 and so on. */
    public CreateGoal createGoal() {
        return new CreateGoal(rights(), currentSettings(), this, nextRevision(), id -> true);
    }

    public List<NewIssue> madeIssues() {
        return madeIssues;
    }

    public MeasurementCheck measurementCheck() {
        return new MeasurementCheck(() -> TODAY);
    }

    public RecordMeasurement recordMeasurement() {
        return new RecordMeasurement(rights(), plans, measurementCheck(), measurementLog());
    }

    public CorrectMeasurement correctMeasurement() {
        return new CorrectMeasurement(rights(), plans, measurementCheck(), measurementLog(), this);
    }

    public PushMeasurements pushMeasurements() {
        return new PushMeasurements(bulkEntries(), new AddOnce(plans, this, CLOCK));
    }

    public RecordFromStep recordFromStep() {
        return new RecordFromStep(rights(), plans, new AddOnce(plans, this, CLOCK), () -> TODAY);
    }

    public ImportMeasurements importMeasurements() {
        return new ImportMeasurements(bulkEntries(), plans, new AddOnce(plans, this, CLOCK), () -> TODAY, CLOCK);
    }

    public SetActivityShare setActivityShare() {
        return new SetActivityShare(rights(), plans, this, this);
    }

    public ChangePlanRules changePlanRules() {
        return new ChangePlanRules(rights(), plans.ruleRevisions(), this, recalculateAll(), audit(), CLOCK);
    }

    private MeasurementLog measurementLog() {
        return new MeasurementLog(plans, this, CLOCK);
    }

    private BulkEntries bulkEntries() {
        return new BulkEntries(rights(), plans, measurementCheck());
    }

    public SetParentGoal setParentGoal() {
        return new SetParentGoal(rights(), this, this, this);
    }

    public ChangePlans changePlans() {
        PlanEffects effects = new PlanEffects(plans.ruleRevisions(), recalculateAll(), indexedProjects::addAll);
        ScopeCheck check = scopeCheck();
        return new ChangePlans(rights(), plans.keptPlans(), check, effects, audit(), this, CLOCK);
    }

    /** The projects whose goals were indexed anew. */
    public ScopeCheck scopeCheck() {
        return new ScopeCheck(plans.keptPlans(), this, this);
    }

    public Set<Long> indexedProjects() {
        return indexedProjects;
    }

    @Override
    public List<ProjectOption> projects() {
        return List.of(
                new ProjectOption(9, "EVT", "Events"),
                new ProjectOption(7, "MKT", "Marketing"),
                new ProjectOption(8, "WEB", "Website"));
    }

    @Override
    public boolean isGroup(String name) {
        return name.equals("board");
    }

    @Override
    public List<String> groups(String part, int most) {
        return List.of("board");
    }

    @Override
    public List<RoleOption> roles() {
        return List.of(new RoleOption(10_002, "Leads"));
    }

    public SettingsAudit audit() {
        return new SettingsAudit(audited::add, change -> {}, CLOCK);
    }

    /** What the audit was told. */
    public List<SettingsChange> audited() {
        return audited;
    }

    public RecalculateAll recalculateAll() {
        return new RecalculateAll(
                rights(),
                new RecalculateAll.FullRun() {
                    @Override
                    public void start(Optional<String> personKey) {
                        fullRuns++;
                    }

                    @Override
                    public void cancel() {
                        fullRuns--;
                    }
                },
                audit());
    }

    public CurrentSettings currentSettings() {
        return new CurrentSettings(this, this);
    }

    @Override
    public Set<String> selectFieldIds() {
        return Set.of("customfield_10100", "customfield_10200");
    }

    public ViewLanes viewLanes() {
        return new ViewLanes(laneFields(), this);
    }

    public LaneFields laneFields() {
        return new LaneFields(currentSettings(), this, this, recalculateAll());
    }

    public ChangeSettings changeSettings() {
        return new ChangeSettings(currentSettings(), this, this, this, recalculateAll(), audit());
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
    public MadeIssue make(String personKey, NewIssue issue) {
        if (issue.summary().isBlank()) {
            throw new IssueRefusedException(
                    Map.of("summary", "You must specify a summary of the issue."), List.of("No luck."));
        }
        madeIssues.add(issue);
        long number = 99L + madeIssues.size();
        return new MadeIssue(number, "NEW-" + number);
    }

    @Override
    public List<NumberField> numberFields() {
        return List.of(new NumberField("customfield_2", "Leads"));
    }

    @Override
    public List<StatusOption> statuses() {
        return List.of(
                new StatusOption("1", "Offen", Progress.TO_DO),
                new StatusOption("2", "In Prüfung", Progress.IN_PROGRESS));
    }

    @Override
    public Optional<String> refusalOf(Optional<String> personKey, String jql) {
        return jql.contains("=") ? Optional.empty() : Optional.of("No operator in '" + jql + "'.");
    }

    @Override
    public boolean editableIn(Optional<String> personKey, String projectKey) {
        return !editableIssues.isEmpty();
    }

    @Override
    public Set<Long> editable(Optional<String> personKey, Collection<Long> issueIds) {
        Set<Long> editable = new HashSet<>(issueIds);
        editable.retainAll(editableIssues);
        return editable;
    }

    @Override
    public Set<Long> linkable(Optional<String> personKey, Collection<Long> issueIds) {
        Set<Long> linkable = new HashSet<>(issueIds);
        linkable.retainAll(linkableIssues);
        return linkable;
    }

    @Override
    public boolean mayContribute(long issueId) {
        return !goalIssues.contains(issueId);
    }

    @Override
    public void link(long activityId, long goalId, String personKey) {
        paths.put(activityId + " to " + goalId, Path.LINK);
    }

    @Override
    public boolean unlink(long activityId, long goalId, String personKey) {
        return paths.remove(activityId + " to " + goalId, Path.LINK);
    }

    @Override
    public Optional<Path> path(long activityId, long goalId) {
        return Optional.ofNullable(paths.get(activityId + " to " + goalId));
    }

    @Override
    public void request(long issueId, Optional<String> personKey, List<Told> told) {
        requests.add(issueId + " " + told.get(0).kind().word() + " " + personKey.orElse("nobody"));
        lastTold = told.stream().map(InMemoryPlanning::line).toList();
    }

    private static String line(Told told) {
        String what = told.detail()
                .map(detail -> Stream.of(Optional.of(detail.field()), detail.part())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" of ")))
                .orElse(told.kind().word());
        String why = told.detail().map(PlanDetail::reason).orElse("");
        return what + ": " + told.from().orElse("-") + " to " + told.to().orElse("-")
                + (why.isEmpty() ? "" : ", " + why);
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
