package io.milepost.bench;

import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.lookup.ActivityFilter;
import io.milepost.lookup.DayLookup;
import io.milepost.lookup.DayQuery;
import io.milepost.lookup.GoalSources;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFilter;
import io.milepost.lookup.LaneLookup;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.LaneSort;
import io.milepost.lookup.PlacedActivities;
import io.milepost.lookup.PlanDay;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * The first window of a roadmap's lanes as it is sent, with what Jira says of issues and rights for nothing.
 * Beside it the naive way, which reads goal by goal, and the very statements once more by bare JDBC.
 */
final class LanesBenchmark {

    private static final List<Integer> SIZES = List.of(100, 10_000);
    private static final int REPETITIONS = 400;
    private static final int BESIDE = 8;
    private static final int WINDOW = 50;
    private static final String DAYS = "days";
    private static final String ROADMAP = "roadmap";
    private static final Viewer ANA = Viewer.person("ana");
    private static final LaneScope SCOPE = new LaneScope.OfProject(OpenIssues.PROJECT);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    private final FilledPlan filled;
    private final PlanShape plan;
    private final RoadmapLookup roadmaps;
    private final LaneLookup lanes;
    private final Connection bare;

    private LanesBenchmark(FilledPlan filled, PlanShape plan, Connection bare) {
        this.filled = filled;
        this.plan = plan;
        this.bare = bare;
        OpenIssues jira = new OpenIssues(plan.activities());
        ActiveObjectsGoalRecords goals = filled.goalRecords();
        GoalSources sources = new GoalSources(
                goals, null, new ActiveObjectsPlanRecords(filled.ao()), jira, new Visibility(jira, jira, goals));
        this.roadmaps = new RoadmapLookup(sources, day());
        this.lanes = lookup(filled, sources, jira);
    }

    static void run(Database kind) throws Exception {
        Table table = new Table(
                "First answers of a roadmap on " + kind,
                "activities",
                "answer",
                "statements",
                "KB gzipped",
                "least",
                "median",
                "p99",
                "processor",
                "naive",
                "floor");
        for (int size : SIZES) {
            PlanShape plan = PlanShape.ofIssues(size);
            try (FilledPlan filled = FilledPlan.of(kind, plan);
                    Connection bare = filled.bareConnection()) {
                LanesBenchmark benchmark = new LanesBenchmark(filled, plan, bare);
                benchmark.measure("channel", table);
                benchmark.measure("goal", table);
                benchmark.measure(DAYS, table);
                benchmark.measure(ROADMAP, table);
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
        long processor = new ProcessorTime(bare).during(() -> own.measure(REPETITIONS, () -> answer(by)));
        Times naive = new Times();
        naive.measure(BESIDE, this::goalByGoal);
        Times floor = new Times();
        floor.measure(BESIDE, () -> StatementTape.replay(statements, bare));
        table.row(
                String.format(Locale.ENGLISH, "%,d", plan.activities()),
                by,
                String.valueOf(statements.size()),
                String.format(Locale.ENGLISH, "%.1f", gzipped(answer(by)) / 1_000.0),
                Times.text(own.quantile(0)),
                Times.text(own.median()),
                Times.text(own.quantile(0.99)),
                Times.text(processor / REPETITIONS),
                Times.text(naive.median()),
                Times.text(floor.median()));
    }

    /** As it is sent: lanes, the days of a month, or all goals. */
    private String answer(String asked) {
        if (asked.equals(ROADMAP)) {
            return LaneAnswer.text(roadmaps.of(ANA, OpenIssues.PROJECT, Optional.empty(), false));
        }
        LaneBy by = LaneBy.of(asked).orElse(LaneBy.GOAL);
        LaneQuery query = new LaneQuery(by, LaneFilter.NONE, LaneSort.PLAN);
        if (asked.equals(DAYS)) {
            DayQuery month = new DayQuery(query, FIRST_DAY, FIRST_DAY.plusDays(30), 8);
            return LaneAnswer.text(month, new DayLookup(lanes).days(ANA, SCOPE, month));
        }
        return LaneAnswer.text(query, lanes.lanes(ANA, SCOPE, query, WINDOW));
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

    private static LaneLookup lookup(FilledPlan filled, GoalSources sources, OpenIssues jira) {
        PlacedActivities placed = new PlacedActivities(
                sources,
                new ActiveObjectsActivityRecords(filled.ao()),
                new RoadmapLookup(sources, null),
                null,
                new ActivityFilter(sources, jira, (person, jql, projects) -> Set.of(), null));
        return new LaneLookup(sources, placed, jira, jira, day());
    }

    private static PlanDay day() {
        return new PlanDay(Clock.systemUTC(), () -> ZoneOffset.UTC);
    }
}
