package io.milepost.lookup;

import io.milepost.domain.Activity;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.KpiValue;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.Sums;
import io.milepost.domain.Traits;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.lookup.IssueDetails.Name;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small Jira with stored goals, in memory: what the lookups read, and who may see what of it. */
public final class LookupWorld
        implements LedgerRecords,
                Issues,
                ProjectIssues,
                People,
                BrowseRights,
                PlanViewers,
                ActivityRecords,
                DependencyRecords,
                StatusNames {

    public static final Viewer ANNA = Viewer.person("anna");
    public static final Instant CALCULATED = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Map<Long, IssueDetails> issues = new TreeMap<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final Map<String, ProjectDetails> projects = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Set<Long>> searches = new HashMap<>();
    private final Set<Long> hiddenIssues = new HashSet<>();
    private final Set<String> closedProjects = new HashSet<>();
    private final Set<Long> noActivities = new HashSet<>();
    private final Set<String> hiddenProjects = new HashSet<>();
    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryPastStates past = new InMemoryPastStates();
    private final InMemoryGoals goals = new InMemoryGoals(plans, this::span, NOON);
    private final Map<Long, Map<String, Set<String>>> lanes = new HashMap<>();
    private final Map<Long, Set<Long>> successors = new TreeMap<>();
    private int detailQuestions;
    private int detailsRead;
    private int namesRead;
    private int rightQuestions;
    private final Set<Long> rightsAsked = new HashSet<>();

    public LookupWorld project(long id, String key, String name) {
        projects.put(key, new ProjectDetails(id, key, name));
        return this;
    }

    public LookupWorld person(String key, String displayName) {
        people.put(key, new Person(key, displayName));
        return this;
    }

    public LookupWorld issue(long id, String key, String summary, Progress progress) {
        return issue(id, key, summary, progress, Optional.empty(), null, null);
    }

    public LookupWorld issue(
            long id, String key, String summary, Progress progress, Optional<Person> owner, String start, String due) {
        Span span = new Span(
                Optional.ofNullable(start).map(LocalDate::parse),
                Optional.ofNullable(due).map(LocalDate::parse));
        Name name = new Name(key, summary, key.substring(0, key.indexOf('-')));
        issues.put(id, new IssueDetails(id, name, new IssueStatus(word(progress), progress), owner, span));
        return this;
    }

    /** A goal of that issue; its sums are what its contributions and sub-goals come to when it is asked for. */
    public LookupWorld goal(long issueId, OptionalLong parent) {
        long project = projects.get(issues.get(issueId).name().projectKey()).id();
        goals.add(new Goal(issueId, project, parent, Sums.NONE, CALCULATED));
        return this;
    }

    public LookupWorld contributes(long activityId, long goalId) {
        return contributes(activityId, goalId, Path.LINK, Share.WHOLE);
    }

    public LookupWorld contributes(long activityId, long goalId, Path path, Share share) {
        long progress = issues.get(activityId).status().progress().share().millionths();
        long done = share.millionths() * progress / 1_000_000;
        goals.add(new Contribution(activityId, goalId, path, share, new Delivery(share.millionths(), done)));
        return this;
    }

    /** The values that the activity has in a kind of lane. */
    public LookupWorld inLanes(long activityId, String kind, String... values) {
        lanes.computeIfAbsent(activityId, activity -> new HashMap<>()).put(kind, Set.of(values));
        return this;
    }

    /** The other one can only begin when this one has ended. */
    public LookupWorld blocks(long issueId, long successorId) {
        successors.computeIfAbsent(issueId, issue -> new TreeSet<>()).add(successorId);
        return this;
    }

    @Override
    public Map<Long, Set<Long>> among(Collection<Long> issueIds) {
        Map<Long, Set<Long>> found = new TreeMap<>();
        successors.forEach((issue, waiting) -> {
            Set<Long> wanted = waiting.stream().filter(issueIds::contains).collect(Collectors.toSet());
            if (issueIds.contains(issue) && !wanted.isEmpty()) {
                found.put(issue, wanted);
            }
        });
        return found;
    }

    @Override
    public List<PlacedActivity> contributingTo(Collection<Long> goalIds, Set<ActivityFact> facts) {
        Map<Long, Map<Long, Delivery>> byGoal = new TreeMap<>();
        goals.contributionsTo(goalIds)
                .forEach(part -> byGoal.computeIfAbsent(part.activityId(), activity -> new HashMap<>())
                        .put(part.goalId(), part.delivery()));
        return byGoal.entrySet().stream()
                .map(each -> new PlacedActivity(activity(each.getKey(), facts), each.getValue()))
                .toList();
    }

    /** Only with what is asked for, so that whoever forgets to ask fails. */
    private Activity activity(long id, Set<ActivityFact> facts) {
        IssueDetails issue = issues.get(id);
        Progress progress = issue.status().progress();
        Traits traits = new Traits(
                issue.span(),
                issue.assignee().map(Person::name).filter(name -> facts.contains(ActivityFact.ASSIGNEE)),
                facts.contains(ActivityFact.LANES) ? lanes.getOrDefault(id, Map.of()) : Map.of());
        return new Activity(
                id,
                facts.contains(ActivityFact.PROJECT)
                        ? projects.get(issue.name().projectKey()).id()
                        : 0,
                facts.contains(ActivityFact.PROGRESS) ? progress : Progress.TO_DO,
                facts.contains(ActivityFact.STATUS) ? progress.name() : "",
                traits);
    }

    @Override
    public Map<String, IssueStatus> byIds(Collection<String> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> {
            Progress progress = Progress.valueOf(id);
            return new IssueStatus(word(progress), progress);
        }));
    }

    public DayLookup dayLookup() {
        return new DayLookup(laneLookup());
    }

    public LaneLookup laneLookup() {
        return new LaneLookup(sources(), placed(), this, this, day());
    }

    public DependencyLookup dependencyLookup() {
        return new DependencyLookup(sources(), placed(), this, this, day());
    }

    public ReleaseLookup releaseLookup(Releases releases) {
        return new ReleaseLookup(placed(), releases, day());
    }

    public ForecastDates forecastDates() {
        return new ForecastDates(sources(), placed(), day());
    }

    public FoundGoals foundGoals() {
        return new FoundGoals(sources(), placed(), this::found);
    }

    public ValueLookup valueLookup() {
        return new ValueLookup(sources(), placed());
    }

    public SelectFieldLookup selectFieldLookup(SelectFields fields) {
        return new SelectFieldLookup(placed(), fields);
    }

    /** Makes Jira find issues by a search; other searches it does not understand. */
    public LookupWorld finds(String jql, Long... issueIds) {
        searches.put(jql, Set.of(issueIds));
        return this;
    }

    /** As Jira does, it finds nothing in a project that it is not asked about. */
    private Set<Long> found(Optional<String> person, String jql, Collection<Long> projectIds) {
        return Optional.ofNullable(searches.get(jql))
                .orElseThrow(() -> new SearchRefusedException("Error in the JQL Query: " + jql))
                .stream()
                .filter(issues::containsKey)
                .filter(id -> projectIds.contains(
                        projects.get(issues.get(id).name().projectKey()).id()))
                .collect(Collectors.toSet());
    }

    private PlacedActivities placed() {
        ActivityFilter filter = new ActivityFilter(sources(), this, this::found, day());
        return new PlacedActivities(sources(), this, roadmaps(), keptPlans(), filter);
    }

    /** The value of an activity's number field, with its whole share, by the time of the first plans. */
    public LookupWorld counts(long activityId, long goalId, String fieldId, String value, boolean done) {
        ActivityValue.Key key = new ActivityValue.Key(activityId, goalId, fieldId);
        goals.add(new ActivityValue(key, KpiValue.of(value), Share.WHOLE, done, InMemoryPlans.FIRST));
        return this;
    }

    public LookupWorld notDelivered(long activityId, long goalId) {
        goals.add(new Contribution(activityId, goalId, Path.LINK, Share.WHOLE, Delivery.NONE));
        return this;
    }

    /** An activity that counts with the plan's standard weight for want of one of its own. */
    public LookupWorld withoutWeight(long activityId, long goalId) {
        Delivery one = new Delivery(1_000_000, 0);
        goals.add(new Contribution(activityId, goalId, Path.LINK, Share.WHOLE, one, true));
        return this;
    }

    public LookupWorld entry(LedgerEntry entry) {
        ledger.add(0, entry);
        return this;
    }

    /** Issues of other types count as no activities. */
    public LookupWorld noActivity(long issueId) {
        noActivities.add(issueId);
        return this;
    }

    public LookupWorld hide(long issueId) {
        hiddenIssues.add(issueId);
        return this;
    }

    public LookupWorld hideProject(String key) {
        hiddenProjects.add(key);
        return this;
    }

    /** Its plan is for others, though everybody may still browse it. */
    public LookupWorld close(String key) {
        closedProjects.add(key);
        return this;
    }

    public LookupWorld delete(long issueId) {
        issues.remove(issueId);
        return this;
    }

    public int detailQuestions() {
        return detailQuestions;
    }

    /** Of how many issues more than the name was asked for. */
    public int detailsRead() {
        return detailsRead;
    }

    public int rightQuestions() {
        return rightQuestions;
    }

    /** For which issues it was asked whether somebody may see them. */
    public Set<Long> rightsAsked() {
        return rightsAsked;
    }

    public Visibility visibility() {
        return new Visibility(this, this, goals);
    }

    public InMemoryPlans plans() {
        return plans;
    }

    public InMemoryPastStates past() {
        return past;
    }

    public RoadmapLookup roadmaps() {
        return new RoadmapLookup(sources(), day());
    }

    public ChoiceLookup choiceLookup() {
        return new ChoiceLookup(sources());
    }

    public StandingLookup standingLookup() {
        return new StandingLookup(sources(), this::plansForOthers, day());
    }

    /** No plan but those for others, and searches that find nothing. */
    public KeptPlanLookup keptPlans() {
        return new KeptPlanLookup(
                this::plansForOthers,
                this,
                new ProjectLookup(this, visibility()),
                roadmaps(),
                (person, jql) -> Set.of(),
                day());
    }

    public GoalLookup goalLookup() {
        return new GoalLookup(sources(), day());
    }

    public ActivityLookup activityLookup() {
        return new ActivityLookup(sources(), day());
    }

    public GoalFinder goalFinder() {
        return new GoalFinder(sources(), day());
    }

    public IssueGoals issueGoals() {
        return new IssueGoals(goals, plans);
    }

    public ActivitySearch activitySearch() {
        return new ActivitySearch(sources(plans), goalLookup(), this, tokens());
    }

    public GoalWords goalWords() {
        return new GoalWords(sources(), tokens());
    }

    public GoalTokens tokens() {
        return new GoalTokens(() -> "secret");
    }

    public GoalSearch goalSearch() {
        return new GoalSearch(sources(), day());
    }

    private GoalSources sources() {
        return sources(plans);
    }

    /** With plans that are kept elsewhere. */
    public GoalSources sources(PlanRecords kept) {
        return new GoalSources(goals, past, kept, this, visibility());
    }

    public NameLookup nameLookup() {
        return new NameLookup(visibility(), this, this);
    }

    public PlanLookup planLookup() {
        return new PlanLookup(goalLookup(), plans, nameLookup());
    }

    public LedgerLookup ledgerLookup() {
        return new LedgerLookup(goalLookup(), this, entryViews(), day());
    }

    public HistoryLookup histories() {
        return new HistoryLookup(goalLookup(), this, past, entryViews(), day());
    }

    public LedgerDays ledgerDays() {
        return new LedgerDays(visibility(), placed(), new InMemoryPlanLedger(ledger), day());
    }

    public ChangedGoals changedGoals() {
        return new ChangedGoals(
                sources(), roadmaps(), keptPlans(), new InMemoryPlanLedger(ledger), entryViews(), day());
    }

    private EntryViews entryViews() {
        return new EntryViews(visibility(), this, this);
    }

    public static PlanDay day() {
        return new PlanDay(Clock.fixed(NOON, ZoneOffset.UTC), () -> ZoneId.of("UTC"));
    }

    @Override
    public List<LedgerEntry> page(long goalId, int start, int limit) {
        return ledger.stream()
                .filter(entry -> entry.goalId() == goalId)
                .skip(start)
                .limit(limit)
                .toList();
    }

    @Override
    public List<EntryTime> times(long goalId, Instant from, Instant to) {
        return oldestFirst(entry -> entry.goalId() == goalId
                        && !entry.stamp().at().isBefore(from)
                        && !entry.stamp().at().isAfter(to))
                .map(entry -> new EntryTime(entry.id(), entry.stamp().at()))
                .toList();
    }

    @Override
    public List<LedgerEntry> entries(long goalId, Collection<Long> entryIds) {
        Set<Long> wanted = Set.copyOf(entryIds);
        return oldestFirst(entry -> entry.goalId() == goalId && wanted.contains(entry.id()))
                .toList();
    }

    private Stream<LedgerEntry> oldestFirst(Predicate<LedgerEntry> wanted) {
        return ledger.stream().filter(wanted).sorted(Comparator.comparingLong(LedgerEntry::id));
    }

    @Override
    public int count(long goalId) {
        return page(goalId, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public OptionalLong idOf(String key) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(key))
                .mapToLong(IssueDetails::id)
                .findFirst();
    }

    @Override
    public Map<Long, IssueDetails> details(Collection<Long> issueIds) {
        detailQuestions++;
        detailsRead += issueIds.size();
        return issueIds.stream()
                .filter(issues::containsKey)
                .collect(Collectors.toMap(Function.identity(), issues::get, (one, same) -> one));
    }

    @Override
    public Map<Long, Name> names(Collection<Long> issueIds) {
        namesRead += issueIds.size();
        return issueIds.stream()
                .filter(issues::containsKey)
                .collect(Collectors.toMap(
                        Function.identity(), id -> issues.get(id).name(), (one, same) -> one));
    }

    /** Of how many issues the name was asked for. */
    public int namesRead() {
        return namesRead;
    }

    @Override
    public Map<Long, Span> planned(Collection<Long> issueIds) {
        return issueIds.stream().filter(issues::containsKey).collect(Collectors.toMap(id -> id, this::span));
    }

    @Override
    public Optional<ProjectDetails> project(String key) {
        return Optional.ofNullable(projects.get(key));
    }

    @Override
    public List<ProjectDetails> projects() {
        return List.copyOf(projects.values());
    }

    @Override
    public Collection<Long> idsOf(long projectId) {
        return issues.values().stream()
                .filter(issue -> projects.get(issue.name().projectKey()).id() == projectId)
                .map(IssueDetails::id)
                .toList();
    }

    @Override
    public Collection<Long> ofActivityTypes(Collection<Long> issueIds) {
        return issueIds.stream().filter(id -> !noActivities.contains(id)).toList();
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        return keys.stream().filter(people::containsKey).collect(Collectors.toMap(Function.identity(), people::get));
    }

    @Override
    public Map<String, String> keysOf(Collection<String> names) {
        return names.stream().filter(people::containsKey).collect(Collectors.toMap(Function.identity(), name -> name));
    }

    @Override
    public Set<Long> browsable(Optional<String> personKey, Collection<Long> issueIds) {
        rightQuestions++;
        rightsAsked.addAll(issueIds);
        return personKey.isEmpty()
                ? Set.of()
                : issueIds.stream()
                        .filter(issues::containsKey)
                        .filter(id -> !hiddenIssues.contains(id))
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean browsableProject(Optional<String> personKey, String projectKey) {
        return personKey.isPresent() && projects.containsKey(projectKey) && !hiddenProjects.contains(projectKey);
    }

    @Override
    public List<ProjectDetails> closedTo(Optional<String> personKey) {
        return closedProjects.stream().map(projects::get).toList();
    }

    @Override
    public boolean isFor(Optional<String> personKey, Plan plan) {
        return !plan.isForSome();
    }

    private Map<Long, Plan> plansForOthers() {
        Circle others = new Circle(Set.of("others"), Set.of());
        Map<Long, Plan> all = new TreeMap<>();
        closedProjects.forEach(key -> {
            long id = projects.get(key).id();
            all.put(id, new Plan(key, new Plan.Projects(List.of(id)), new Access(Circle.NOBODY, others)));
        });
        return all;
    }

    private Span span(long issueId) {
        return issues.containsKey(issueId) ? issues.get(issueId).span() : Span.OPEN;
    }

    private static String word(Progress progress) {
        return switch (progress) {
            case TO_DO -> "To Do";
            case IN_PROGRESS -> "In Progress";
            case DONE -> "Done";
        };
    }
}
