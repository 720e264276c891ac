package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out from Jira's change histories why goals moved; where they say nothing new, the hint itself is the cause. */
final class CauseFinder {

    /** Some databases cut a change's time to the second, so that it seems to lie before its event. */
    private static final Duration CUT = Duration.ofSeconds(2);

    private final IssueHistory history;
    private final GoalStore store;

    CauseFinder(IssueHistory history, GoalStore store) {
        this.history = history;
        this.store = store;
    }

    /** By goal its causes by time, each change of the history at most once in the whole ledger of a goal. */
    Map<Long, List<Cause>> causes(Map<Long, Set<Long>> originsByGoal, Map<Long, IssueChange> changeByIssue) {
        Set<Long> origins = originsByGoal.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, List<Cause>> told = told(origins, changeByIssue);
        Map<Long, Set<Long>> recorded = recorded(told.values());
        Map<Long, List<Cause>> causes = new HashMap<>();
        originsByGoal.forEach((goal, ids) -> causes.put(
                goal,
                ids.stream()
                        .flatMap(id -> causes(changeByIssue.get(id), unrecorded(told.get(id), recorded, goal)))
                        .distinct()
                        .sorted(Cause.BY_TIME)
                        .toList()));
        return causes;
    }

    private static Stream<Cause> causes(IssueChange change, List<Cause> told) {
        boolean hintSaysMore = told.isEmpty() || change.isOutsideHistory();
        return Stream.concat(told.stream(), hintSaysMore ? Stream.of(change.cause()) : Stream.empty());
    }

    private Map<Long, List<Cause>> told(Set<Long> origins, Map<Long, IssueChange> changeByIssue) {
        Map<Long, Instant> since = origins.stream()
                .map(changeByIssue::get)
                .filter(change -> change.kind() != CauseKind.DELETED && change.kind() != CauseKind.RULES)
                .collect(Collectors.toMap(
                        IssueChange::issueId, change -> change.since().minus(CUT)));
        return since.isEmpty() ? Map.of() : history.since(since);
    }

    private Map<Long, Set<Long>> recorded(Collection<List<Cause>> told) {
        Set<Long> changes = told.stream()
                .flatMap(List::stream)
                .flatMapToLong(cause -> cause.occasion().changeId().stream())
                .boxed()
                .collect(Collectors.toSet());
        return changes.isEmpty() ? Map.of() : store.goalsByRecordedChange(changes);
    }

    private static List<Cause> unrecorded(List<Cause> told, Map<Long, Set<Long>> recorded, long goalId) {
        if (told == null) {
            return List.of();
        }
        return told.stream()
                .filter(cause -> cause.occasion().changeId().stream()
                        .noneMatch(change ->
                                recorded.getOrDefault(change, Set.of()).contains(goalId)))
                .toList();
    }
}
