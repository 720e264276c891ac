package io.milepost.lookup;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.lookup.ServedReading.Given;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an issue does for goals, and to what end. Costs a fixed number of statements and one more a level of goals. */
public final class ActivityLookup {

    private final GoalSources sources;
    private final PlanDay day;

    public ActivityLookup(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /** Refuses an issue that the viewer may not see like one that does not exist. */
    public ServedGoals servedBy(Viewer viewer, String key) {
        return servedBy(viewer, Set.of(idOf(key))).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownIssueException(key));
    }

    /** The same of many issues at the cost of one. Goals are left out, and what the viewer may not see like what is absent. */
    public List<ServedGoals> servedByWork(Viewer viewer, Set<Long> ids) {
        Set<Long> work = new LinkedHashSet<>(ids);
        work.removeAll(sources.records().byIds(ids).keySet());
        return servedBy(viewer, work);
    }

    private List<ServedGoals> servedBy(Viewer viewer, Set<Long> ids) {
        List<Contribution> contributions = sources.records().contributionsOf(List.copyOf(ids));
        Map<Long, Goal> goals = sources.records()
                .withAllAbove(contributions.stream().map(Contribution::goalId).toList());
        GoalFacts.Seen seen = seen(viewer, ids, goals.keySet());
        AsOf now = day.now();
        Planned planned = Planned.read(sources.plans(), now, goals.values());
        GoalFacts facts = new GoalFacts(planned, goals.values(), List.of(), seen, now);
        Map<Long, List<Contribution>> byIssue =
                contributions.stream().collect(Collectors.groupingBy(Contribution::activityId));
        Map<Long, List<ActivityValue>> values = sources.records().valuesOf(List.copyOf(byIssue.keySet())).stream()
                .collect(Collectors.groupingBy(value -> value.key().activityId()));
        return ids.stream()
                .filter(id -> seen.ids().contains(id) && seen.details().containsKey(id))
                .map(id -> new ServedReading(
                                facts,
                                new Given(byIssue.getOrDefault(id, List.of()), values.getOrDefault(id, List.of())),
                                goals)
                        .of(seen.details().get(id)))
                .toList();
    }

    /** Refuses an issue that the viewer may not see like one that does not exist. */
    public long id(Viewer viewer, String key) {
        long id = idOf(key);
        if (!sources.visibility().sees(viewer, id)) {
            throw new UnknownIssueException(key);
        }
        return id;
    }

    /** Whether there is anything to say of goals at this issue: it serves one, or its project has some. */
    public boolean isNearGoals(long issueId, long projectId) {
        return sources.records().hasGoals(projectId)
                || !sources.records().contributionsOf(List.of(issueId)).isEmpty();
    }

    private long idOf(String key) {
        OptionalLong id = sources.issues().idOf(key);
        return id.orElseThrow(() -> new UnknownIssueException(key));
    }

    private GoalFacts.Seen seen(Viewer viewer, Set<Long> ids, Collection<Long> goalIds) {
        Set<Long> asked = Stream.concat(ids.stream(), goalIds.stream()).collect(Collectors.toSet());
        return new GoalFacts.Seen(
                sources.visibility().seenOf(viewer, asked), sources.issues().details(asked));
    }
}
