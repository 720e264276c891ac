package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import java.util.Collection;
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
        long id = idOf(key);
        List<Contribution> contributions = sources.records().contributionsOf(List.of(id));
        Map<Long, Goal> goals = sources.records()
                .withAllAbove(contributions.stream().map(Contribution::goalId).toList());
        GoalFacts.Seen seen = seen(viewer, id, goals.keySet());
        if (!seen.ids().contains(id) || !seen.details().containsKey(id)) {
            throw new UnknownIssueException(key);
        }
        AsOf now = day.now();
        Planned planned = Planned.read(sources.plans(), now, goals.values());
        GoalFacts facts = new GoalFacts(planned, goals.values(), List.of(), seen, now);
        return new ServedReading(facts, contributions, goals).of(seen.details().get(id));
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

    private GoalFacts.Seen seen(Viewer viewer, long id, Collection<Long> goalIds) {
        Set<Long> asked = Stream.concat(Stream.of(id), goalIds.stream()).collect(Collectors.toSet());
        return new GoalFacts.Seen(
                sources.visibility().seenOf(viewer, asked), sources.issues().details(asked));
    }
}
