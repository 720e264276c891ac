package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Extent;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.Drift.Moved;
import io.milepost.lookup.DriftRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import net.java.ao.DBParam;

/** What runs found stored wrongly, in Active Objects: few rows, because most runs find nothing, and old ones go. */
public final class ActiveObjectsDrifts implements DriftRecords {

    private static final Duration KEPT = Duration.ofDays(90);

    private final ActiveObjects ao;
    private final Rows<RunRow, Run> runs;
    private final Rows<RunGoalRow, RunGoal> goals;

    public ActiveObjectsDrifts(ActiveObjects ao) {
        this.ao = ao;
        this.runs = new Rows<>(ao, RunRow.class, RunRow.COLUMNS, Run::of);
        this.goals = new Rows<>(ao, RunGoalRow.class, RunGoalRow.COLUMNS, RunGoal::of);
    }

    /** With it go those that are older than what is kept. */
    void keep(Drift drift) {
        ao.executeInTransaction(() -> {
            long oldest = drift.at().minus(KEPT).toEpochMilli();
            ao.deleteWithSQL(RunGoalRow.class, "AT_MILLIS < ?", oldest);
            ao.deleteWithSQL(RunRow.class, "AT_MILLIS < ?", oldest);
            long run = create(drift);
            drift.goals().forEach(goal -> create(run, drift.at(), goal));
            return null;
        });
    }

    private long create(Drift drift) {
        return ao.create(
                        RunRow.class,
                        new DBParam("KIND", drift.kind().word()),
                        new DBParam("AT_MILLIS", drift.at().toEpochMilli()),
                        new DBParam("ISSUES", drift.extent().issues()),
                        new DBParam("DIFFERENCES", drift.extent().differences()),
                        new DBParam("GOALS", drift.extent().goals()))
                .getId();
    }

    private void create(long run, Instant at, Moved goal) {
        Long shift = goal.shift().isPresent() ? goal.shift().getAsLong() : null;
        ao.create(
                RunGoalRow.class,
                new DBParam("RUN_ID", run),
                new DBParam("AT_MILLIS", at.toEpochMilli()),
                new DBParam("GOAL_ID", goal.goalId()),
                new DBParam("SHIFT_MILLIONTHS", shift));
    }

    @Override
    public List<Drift> newest(Instant since, int limit) {
        List<Run> found = runs.find(runs.where("AT_MILLIS >= ?", since.toEpochMilli())
                .order("AT_MILLIS DESC, ID DESC")
                .limit(limit));
        Map<Long, List<RunGoal>> byRun = goals
                .whereIn("RUN_ID", found.stream().map(Run::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RunGoal::run));
        return found.stream()
                .map(run -> run.drift(byRun.getOrDefault(run.id, List.of())))
                .toList();
    }

    private record Run(long id, Kind kind, Instant at, Extent extent) {

        static Run of(RunRow row) {
            return new Run(
                    row.getId(),
                    Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                    Instant.ofEpochMilli(row.getAtMillis()),
                    new Extent(row.getIssues(), row.getDifferences(), row.getGoals()));
        }

        Drift drift(List<RunGoal> goals) {
            return new Drift(kind, at, extent, goals.stream().map(RunGoal::goal).toList());
        }
    }

    private record RunGoal(long run, Moved goal) {

        static RunGoal of(RunGoalRow row) {
            Long shift = row.getShiftMillionths();
            OptionalLong moved = shift == null ? OptionalLong.empty() : OptionalLong.of(shift);
            return new RunGoal(row.getRunId(), new Moved(row.getGoalId(), moved));
        }
    }
}
