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

    /** A change is written before its event is made, and some databases cut its time to the second. */
    private static final Duration LEAD = Duration.ofSeconds(2);

    private final IssueHistory history;
    private final GoalStore store;

    CauseFinder(IssueHistory history, GoalStore store) {
        this.history = history;
        this.store = store;
    }

    /** By goal its causes by time. A change that is in the ledger has had its effect and is not told again. */
    Map<Long, List<Cause>> causes(
            Map<Long, Set<Long>> originsByGoal, Map<Long, IssueChange> changeByIssue, Set<String> numberFieldIds) {
        Set<Long> origins = originsByGoal.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Long, List<Cause>> told = told(origins, changeByIssue, numberFieldIds);
        Set<Long> recorded = recorded(told.values());
        Map<Long, List<Cause>> causesByOrigin = new HashMap<>();
        origins.forEach(issue -> causesByOrigin.put(
                issue, causes(changeByIssue.get(issue), unrecorded(told.getOrDefault(issue, List.of()), recorded))));
        Map<Long, List<Cause>> causes = new HashMap<>();
        originsByGoal.forEach((goal, issues) -> causes.put(
                goal,
                issues.stream()
                        .flatMap(issue -> causesByOrigin.get(issue).stream())
                        .distinct()
                        .sorted(Cause.BY_TIME)
                        .toList()));
        return causes;
    }

    private static List<Cause> causes(IssueChange change, List<Cause> toldByHistory) {
        List<Cause> told =
                Stream.concat(change.told().stream(), toldByHistory.stream()).toList();
        boolean hintSaysMore = told.isEmpty() || change.isOutsideHistory();
        return Stream.concat(told.stream(), hintSaysMore ? Stream.of(change.cause()) : Stream.empty())
                .toList();
    }

    private Map<Long, List<Cause>> told(
            Set<Long> origins, Map<Long, IssueChange> changeByIssue, Set<String> numberFieldIds) {
        Map<Long, Instant> since = origins.stream()
                .map(changeByIssue::get)
                .filter(change -> change.kind() != CauseKind.DELETED && change.kind() != CauseKind.RULES)
                .collect(Collectors.toMap(
                        IssueChange::issueId, change -> change.since().minus(LEAD)));
        return since.isEmpty() ? Map.of() : history.since(since, numberFieldIds);
    }

    private Set<Long> recorded(Collection<List<Cause>> told) {
        Set<Long> changes = told.stream()
                .flatMap(List::stream)
                .flatMapToLong(cause -> cause.occasion().changeId().stream())
                .boxed()
                .collect(Collectors.toSet());
        return changes.isEmpty() ? Set.of() : store.recordedChanges(changes);
    }

    private static List<Cause> unrecorded(List<Cause> told, Set<Long> recorded) {
        return told.stream()
                .filter(cause -> cause.occasion().changeId().stream().noneMatch(recorded::contains))
                .toList();
    }
}
