package io.milepost.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.milepost.domain.Activity;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Facts;
import io.milepost.domain.GoalForest;
import io.milepost.domain.GoalState;
import io.milepost.domain.ParentLink;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.delivery.Contributions;
import io.milepost.recalculation.ActivityChanges;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalChanges;
import io.milepost.recalculation.GoalShift;
import io.milepost.recalculation.KpiChanges;
import io.milepost.recalculation.TestNode;
import io.milepost.store.ActiveObjectsGoalRecords;
import io.milepost.store.ActiveObjectsGoalStore;
import io.milepost.store.ActiveObjectsPlans;
import io.milepost.store.TestTables;
import io.milepost.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan in a database of its own as Milepost would have stored it, and a node that works on it. */
final class FilledPlan implements AutoCloseable {

    private static final int CHUNK = 20_000;

    final PlayedJira jira;
    final ActiveObjectsGoalStore store;
    final TestNode node;
    final StatementTape tape = new StatementTape();
    private final Database kind;
    private final TestTables tables;
    private final HikariDataSource bare;

    private FilledPlan(Database kind, PlanShape plan) {
        this.kind = kind;
        TestDatabase database = kind.fresh();
        jira = new PlayedJira(plan);
        tables = kind.tables(database, tape::around);
        store = new ActiveObjectsGoalStore(tables.ao());
        TestNode.Jira asked = new TestNode.Jira(jira, jira, Clock.systemUTC());
        node = new TestNode(asked, store, new ActiveObjectsPlans(tables.ao()), Facts.RULES);
        bare = bare(database);
    }

    static FilledPlan of(Database kind, PlanShape plan) throws SQLException {
        FilledPlan filled = new FilledPlan(kind, plan);
        filled.fill();
        filled.letTheDatabaseLook();
        return filled;
    }

    /** What the lookups read of it. */
    ActiveObjectsGoalRecords goalRecords() {
        return new ActiveObjectsGoalRecords(tables.ao());
    }

    /** For what else is asked of its tables. */
    ActiveObjects ao() {
        return tables.ao();
    }

    /** A connection that nothing watches. */
    Connection bareConnection() throws SQLException {
        return bare.getConnection();
    }

    /** So that the statements of the last transition can be executed once more, its own id included. */
    void forgetLastBatch() throws SQLException {
        try (Connection connection = bareConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "DELETE FROM \"AO_4D5053_BATCH\" WHERE \"ID\" = (SELECT MAX(\"ID\") FROM \"AO_4D5053_BATCH\")");
        }
    }

    /** Stores goals, links and contributions in large batches with the sums that belong to them. */
    private void fill() {
        Map<Long, Delivery> own = new HashMap<>();
        store.apply(changes(goals(), List.of(), Map.of()));
        List<Contribution> chunk = new ArrayList<>();
        List<Activity> places = new ArrayList<>();
        jira.plan().activityIds().forEach(activity -> {
            places.add(Activity.of(jira.fact(activity), PlayedJira.traits(activity)));
            chunk.addAll(new Contributions(Facts.RULES).of(jira.fact(activity), Optional.empty(), Map.of()));
            if (chunk.size() >= CHUNK || activity == jira.plan().activities()) {
                chunk.forEach(part -> own.merge(part.goalId(), part.delivery(), Delivery::plus));
                store.apply(changes(chunk, places));
                chunk.clear();
                places.clear();
            }
        });
        store.apply(changes(noGoals(), List.of(), shifts(own)));
    }

    private GoalChanges goals() {
        PlanShape plan = jira.plan();
        List<Long> ids = plan.allGoals().boxed().toList();
        Map<Long, List<ParentLink>> links = new HashMap<>();
        parents()
                .forEach((goal, parent) -> links.put(goal, List.of(new ParentLink(plan.linkIdOf(goal), goal, parent))));
        Map<Long, Long> projects = ids.stream().collect(Collectors.toMap(Function.identity(), goal -> 1L));
        return new GoalChanges(projects, Map.of(), Set.of(), links);
    }

    private Map<Long, Long> parents() {
        PlanShape plan = jira.plan();
        Map<Long, Long> parents = new HashMap<>();
        plan.allGoals().forEach(goal -> plan.parentOf(goal).ifPresent(parent -> parents.put(goal, parent)));
        return parents;
    }

    private Map<Long, GoalShift> shifts(Map<Long, Delivery> own) {
        GoalForest forest = GoalForest.ofParents(parents());
        Map<Long, Delivery> totals = new HashMap<>(own);
        own.forEach((goal, sum) -> forest.ancestorsOf(goal).forEach(above -> totals.merge(above, sum, Delivery::plus)));
        Map<Long, GoalShift> shifts = new HashMap<>();
        jira.plan().allGoals().forEach(goal -> {
            GoalState after = GoalState.of(forest.parentOf(goal), totals.getOrDefault(goal, Delivery.NONE));
            StateChange change = new StateChange(GoalState.NONE, after);
            shifts.put(goal, new GoalShift(own.getOrDefault(goal, Delivery.NONE), change, List.of()));
        });
        return shifts;
    }

    private static GoalChanges noGoals() {
        return new GoalChanges(Map.of(), Map.of(), Set.of(), Map.of());
    }

    private static Changes changes(List<Contribution> set, List<Activity> places) {
        return new Changes(
                new RuleStamp(Clock.systemUTC().instant(), 1),
                noGoals(),
                List.of(),
                set,
                KpiChanges.NONE,
                new ActivityChanges(List.of(), places, List.of(), Map.of()),
                Map.of());
    }

    private static Changes changes(GoalChanges goals, List<Contribution> set, Map<Long, GoalShift> shifts) {
        return new Changes(new RuleStamp(Clock.systemUTC().instant(), 1), goals, List.of(), set, shifts);
    }

    /** What a database does by itself in the first minutes: it looks at its tables, so that it plans well. */
    private void letTheDatabaseLook() throws SQLException {
        try (Connection connection = bareConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(kind == Database.POSTGRES ? "VACUUM ANALYZE" : "ANALYZE");
        }
    }

    private static HikariDataSource bare(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        bare.close();
        tables.close();
    }
}
