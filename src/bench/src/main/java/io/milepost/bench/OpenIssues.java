package io.milepost.bench;

import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Plan;
import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.BrowseRights;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.GoalRecords;
import io.milepost.lookup.GoalSources;
import io.milepost.lookup.GoalTokens;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.Issues;
import io.milepost.lookup.People;
import io.milepost.lookup.Person;
import io.milepost.lookup.PlanDay;
import io.milepost.lookup.PlanViewers;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.ProjectIssues;
import io.milepost.lookup.StatusNames;
import io.milepost.lookup.Visibility;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** One project whose issues everybody may browse: what Jira says of them costs nothing here. */
final class OpenIssues implements Issues, BrowseRights, PlanViewers, ProjectIssues, People, StatusNames {

    static final String PROJECT = "MKT";

    private final List<Long> ids;

    /** @param issues their ids begin at 1 */
    OpenIssues(int issues) {
        ids = LongStream.rangeClosed(1, issues).boxed().toList();
    }

    static String key(long id) {
        return PROJECT + "-" + id;
    }

    ActivitySearch searchIn(GoalRecords records) {
        GoalSources sources = new GoalSources(records, null, null, this, new Visibility(this, this, records));
        return new ActivitySearch(
                sources,
                new GoalLookup(sources, new PlanDay(Clock.systemUTC(), () -> ZoneOffset.UTC)),
                this,
                new GoalTokens(() -> "bench"));
    }

    @Override
    public OptionalLong idOf(String key) {
        return OptionalLong.of(Long.parseLong(key.substring(PROJECT.length() + 1)));
    }

    @Override
    public Map<Long, IssueDetails> details(Collection<Long> issueIds) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), OpenIssues::details));
    }

    private static IssueDetails details(long id) {
        Person person = new Person("person" + id % 20, "Person " + id % 20);
        IssueStatus status = new IssueStatus("In Progress", Progress.IN_PROGRESS);
        return new IssueDetails(id, name(id), status, Optional.of(person), Span.OPEN);
    }

    private static IssueDetails.Name name(long id) {
        return new IssueDetails.Name(key(id), "What is to be done as number " + id, PROJECT);
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> new Person(key, key)));
    }

    @Override
    public Map<String, String> keysOf(Collection<String> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    @Override
    public Map<String, IssueStatus> byIds(Collection<String> statusIds) {
        return statusIds.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new IssueStatus(id, Progress.valueOf(id))));
    }

    @Override
    public Map<Long, Span> planned(Collection<Long> issueIds) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> Span.OPEN));
    }

    @Override
    public Map<Long, IssueDetails.Name> names(Collection<Long> issueIds) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), OpenIssues::name));
    }

    @Override
    public Optional<ProjectDetails> project(String key) {
        return Optional.of(new ProjectDetails(1, key, "Marketing"));
    }

    @Override
    public List<ProjectDetails> projects() {
        return List.of(new ProjectDetails(1, PROJECT, "Marketing"));
    }

    @Override
    public Set<Long> browsable(Optional<String> personKey, Collection<Long> issueIds) {
        return Set.copyOf(issueIds);
    }

    @Override
    public boolean browsableProject(Optional<String> personKey, String projectKey) {
        return true;
    }

    @Override
    public List<ProjectDetails> closedTo(Optional<String> personKey) {
        return List.of();
    }

    @Override
    public boolean isFor(Optional<String> personKey, Plan plan) {
        return true;
    }

    @Override
    public Collection<Long> idsOf(long projectId) {
        return ids;
    }

    @Override
    public Collection<Long> ofActivityTypes(Collection<Long> issueIds) {
        return issueIds;
    }
}
