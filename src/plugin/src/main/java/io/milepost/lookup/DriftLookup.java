package io.milepost.lookup;

import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Moved;
import io.milepost.lookup.DriftHistory.MovedBack;
import io.milepost.lookup.DriftHistory.Run;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what runs found stored wrongly. Whether somebody may know that, planning says; which goals, the gate does. */
public final class DriftLookup {

    private static final int MOST_RUNS = 500;

    private final DriftRecords records;
    private final Visibility visibility;
    private final Issues issues;
    private final Clock clock;

    public DriftLookup(DriftRecords records, Visibility visibility, Issues issues, Clock clock) {
        this.records = records;
        this.visibility = visibility;
        this.issues = issues;
        this.clock = clock;
    }

    public DriftHistory ofLastDays(Viewer viewer, int days) {
        List<Drift> found = records.newest(clock.instant().minus(Duration.ofDays(days)), MOST_RUNS);
        Set<Long> goals = found.stream()
                .flatMap(drift -> drift.goals().stream())
                .map(Moved::goalId)
                .collect(Collectors.toSet());
        Map<Long, IssueDetails> seen = issues.details(visibility.seenOf(viewer, goals));
        return new DriftHistory(found.stream().map(drift -> run(drift, seen)).toList());
    }

    private static Run run(Drift drift, Map<Long, IssueDetails> seen) {
        List<MovedBack> goals = drift.goals().stream()
                .filter(goal -> seen.containsKey(goal.goalId()))
                .map(goal -> new MovedBack(seen.get(goal.goalId()), goal.shift()))
                .toList();
        return new Run(drift, goals, drift.extent().goals() - goals.size());
    }
}
