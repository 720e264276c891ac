package io.milepost.bench;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.lookup.GoalSources;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFilter;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneSort;
import io.milepost.lookup.PlacedActivities;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Visibility;
import io.milepost.rest.LaneAnswer;
import io.milepost.store.ActiveObjectsActivityRecords;
import io.milepost.store.ActiveObjectsGoalRecords;
import io.milepost.store.ActiveObjectsPlanRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * The first window of a roadmap's lanes as it is sent, with what Jira says of issues and rights for nothing.
 * Beside it the naive way, which reads goal by goal, and the very statements once more by bare JDBC.
 */
final class LanesBenchmark {

    private static final List<Integer> SIZES = List.of(100, 10_000);
    private static final int REPETITIONS = 400;
    private static final int WINDOW = 50;

    private final FilledPlan filled;
    private final PlanShape plan;
    private final LaneLookup lanes;
    private final Connection bare;

    private LanesBenchmark(FilledPlan filled, PlanShape plan, Connection bare) {
        this.filled = filled;
        this.plan = plan;
        this.bare = bare;
        this.lanes = lookup(filled, new OpenIssues(plan.activities()));
    }

    static void run(Database kind) throws Exception {
        Table table = new Table(
                "First window of lanes on " + kind,
                "activities",
                "by",
                "statements",
                "KB gzipped",
                "median",
                "p99",
                "naive",
                "floor");
        for (int size : SIZES) {
            PlanShape plan = PlanShape.ofIssues(size);
            try (FilledPlan filled = FilledPlan.of(kind, plan);
                    Connection bare = filled.bareConnection()) {
                LanesBenchmark benchmark = new LanesBenchmark(filled, plan, bare);
                benchmark.measure("channel", table);
                benchmark.measure("goal", table);
            }
        }
        table.print();
    }

    private void measure(String by, Table table) throws Exception {
        List<StatementTape.Step> statements = filled.tape.during(() -> answer(by));
        for (int warming = 0; warming < REPETITIONS / 4; warming++) {
            answer(by);
        }
        Times own = new Times();
        Times naive = new Times();
        Times floor = new Times();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            own.measure(() -> answer(by));
            if (repetition % 100 == 0) {
                naive.measure(this::goalByGoal);
                floor.measure(() -> StatementTape.replay(statements, bare));
            }
        }
        table.row(
                String.format(Locale.ENGLISH, "%,d", plan.activities()),
                by,
                String.valueOf(statements.size()),
                String.format(Locale.ENGLISH, "%.1f", gzipped(answer(by)) / 1_000.0),
                Times.text(own.median()),
                Times.text(own.quantile(0.99)),
                Times.text(naive.median()),
                Times.text(floor.median()));
    }

    /** As it is sent. */
    private String answer(String by) {
        LaneQuery query = new LaneQuery(LaneBy.of(by).orElseThrow(), LaneFilter.NONE, LaneSort.PLAN);
        return LaneAnswer.text(
                query, lanes.lanes(Viewer.person("ana"), new LaneScope.OfProject(OpenIssues.PROJECT), query, WINDOW));
    }

    private static int gzipped(String answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private int goalByGoal() {
        Map<Long, Set<String>> lanes = new HashMap<>();
        plan.lowestGoals().forEach(goal -> {
            List<Long> ids = filled.goalRecords().contributionsTo(List.of(goal)).stream()
                    .map(Contribution::activityId)
                    .toList();
            for (Activity activity : filled.store.activitiesBy(ids)) {
                activity.traits().lanes().forEach((kind, values) -> lanes.computeIfAbsent(goal, none -> new HashSet<>())
                        .addAll(values));
            }
        });
        return lanes.size();
    }

    private static LaneLookup lookup(FilledPlan filled, OpenIssues jira) {
        ActiveObjectsGoalRecords goals = filled.goalRecords();
        GoalSources sources = new GoalSources(
                goals, null, new ActiveObjectsPlanRecords(filled.ao()), jira, new Visibility(jira, jira, goals));
        PlacedActivities placed = new PlacedActivities(
                sources, new ActiveObjectsActivityRecords(filled.ao()), new RoadmapLookup(sources, null), null, jira);
        return new LaneLookup(sources, placed, jira, jira);
    }
}
