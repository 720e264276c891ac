package io.milepost.bench;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.milepost.domain.Contribution;
import io.milepost.jql.ActivitiesOfGoalTree;
import io.milepost.jql.GoalTreeToken;
import io.milepost.jql.UnlinkedActivities;
import io.milepost.lookup.ActivitySearch;
import io.milepost.store.ActiveObjectsGoalRecords;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The JQL functions among 100,000 issues that serve 1,110 goals, checked and asked as Jira does it: one that finds a tenth of
 * them, one that finds all and is refused, and the search that is then offered instead. Beside each one bare statement for the same
 * issues, and the naive way that reads each contribution whole.
 */
final class SearchBenchmark {

    private static final PlanShape PLAN = PlanShape.ofIssues(100_000);
    private static final int UNLINKED = 10_000;
    private static final int REPETITIONS = 21;
    private static final String ALL = "SELECT \"ACTIVITY_ID\" FROM \"AO_4D5053_CONTRIBUTION\"";

    private final ActiveObjectsGoalRecords records;
    private final ActivitySearch search;
    private final Connection bare;
    private final Table table;

    private SearchBenchmark(FilledPlan filled, Connection bare, Database kind) {
        this.records = filled.goalRecords();
        this.search = new OpenIssues(PLAN.activities() + UNLINKED).searchIn(records);
        this.bare = bare;
        this.table = new Table(
                String.format(Locale.ENGLISH, "JQL functions on %s: median of %d", kind, REPETITIONS),
                "function",
                "issues",
                "found",
                "check",
                "values",
                "naive",
                "floor");
    }

    static void run(Database kind) throws Exception {
        try (FilledPlan filled = FilledPlan.of(kind, PLAN);
                Connection bare = filled.bareConnection()) {
            new SearchBenchmark(filled, bare, kind).measure();
        }
    }

    private void measure() throws Exception {
        List<Long> lowest = PLAN.lowestGoals().boxed().toList();
        List<Long> tenth = lowest.subList(0, lowest.size() / 10);
        List<String> top = PLAN.topGoals().mapToObj(OpenIssues::key).toList();
        String below = ALL + " WHERE \"GOAL_ID\" <= " + tenth.get(tenth.size() - 1);
        row("activitiesOfGoalTree", new ActivitiesOfGoalTree(search), top.subList(0, 1), () -> naive(tenth), below);
        row("activitiesOfGoalTree", new ActivitiesOfGoalTree(search), top, () -> naive(lowest), ALL);
        row("goalTreeToken", new GoalTreeToken(search), top, () -> naive(lowest), ALL);
        row(
                "unlinkedActivities",
                new UnlinkedActivities(search),
                List.of(OpenIssues.PROJECT),
                this::unlinked,
                ALL + " WHERE \"ACTIVITY_ID\" BETWEEN 1 AND " + (PLAN.activities() + UNLINKED));
        table.print();
    }

    private int naive(List<Long> goals) {
        return (int) records.contributionsTo(goals).stream()
                .map(Contribution::activityId)
                .distinct()
                .count();
    }

    private int unlinked() {
        List<Long> rest = new ArrayList<>();
        LongStream.rangeClosed(1, PLAN.activities() + UNLINKED).forEach(rest::add);
        rest.removeAll(records.contributionsOf(rest).stream()
                .map(Contribution::activityId)
                .collect(Collectors.toSet()));
        return rest.size();
    }

    private void row(String name, JqlFunction function, List<String> arguments, IntSupplier naive, String statement)
            throws Exception {
        PlayedSearch call = new PlayedSearch(name, function, arguments);
        Times check = new Times();
        Times own = new Times();
        Times whole = new Times();
        Times floor = new Times();
        int values = call.values();
        boolean refused = call.isRefused();
        int issues = naive.getAsInt();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            check.measure(() -> require(refused == call.isRefused()));
            own.measure(() -> require(values == call.values()));
            whole.measure(() -> require(issues == naive.getAsInt()));
            floor.measure(() -> ids(statement));
        }
        table.row(
                name,
                String.format(Locale.ENGLISH, "%,d", issues),
                refused ? "refused" : String.format(Locale.ENGLISH, "%,d", values),
                Times.text(check.median()),
                Times.text(own.median()),
                Times.text(whole.median()),
                Times.text(floor.median()));
    }

    private List<Long> ids(String sql) throws Exception {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = bare.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static void require(boolean same) {
        if (!same) {
            throw new IllegalStateException("Another answer than before");
        }
    }
}
