package io.milepost.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.milepost.domain.Cause;
import io.milepost.domain.Facts;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Relations;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.IssueFacts;
import io.milepost.recalculation.IssueHistory;
import io.milepost.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The issues of a plan in two tables of PostgreSQL, as a Jira has them: some are sub-tasks, some serve two goals, some were
 * closed as Won't Do. Both contestants of the rebuild read from here.
 */
final class FactTables implements IssueFacts, IssueHistory, AutoCloseable {

    private static final String SELECT_ISSUES =
            "SELECT id, type_id, progress, resolution_id, parent_id FROM fact_issue WHERE id ";
    private static final String SELECT_LINKS = "SELECT l.source_id, l.id, l.target_id, t.type_id, l.is_epic"
            + " FROM fact_link l JOIN fact_issue t ON t.id = l.target_id WHERE l.source_id ";

    private final HikariDataSource connections;

    private FactTables(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        connections = new HikariDataSource(config);
    }

    static FactTables of(TestDatabase database, PlanShape plan) throws SQLException {
        FactTables tables = new FactTables(database);
        try (Connection connection = tables.connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE fact_issue (id bigint PRIMARY KEY, type_id text NOT NULL,"
                    + " progress bigint NOT NULL, resolution_id text, parent_id bigint)");
            statement.execute("CREATE TABLE fact_link (id bigint PRIMARY KEY, source_id bigint NOT NULL,"
                    + " target_id bigint NOT NULL, is_epic boolean NOT NULL)");
            tables.fill(connection, plan);
            statement.execute("CREATE INDEX ON fact_issue (parent_id)");
            statement.execute("CREATE INDEX ON fact_link (source_id)");
            statement.execute("CREATE INDEX ON fact_link (target_id)");
            statement.execute("VACUUM ANALYZE fact_issue");
            statement.execute("VACUUM ANALYZE fact_link");
        }
        return tables;
    }

    Connection connection() throws SQLException {
        return connections.getConnection();
    }

    private void fill(Connection connection, PlanShape plan) throws SQLException {
        long[] lowest = plan.lowestGoals().toArray();
        try (PreparedStatement issues = connection.prepareStatement("INSERT INTO fact_issue VALUES (?, ?, ?, ?, ?)");
                PreparedStatement links = connection.prepareStatement("INSERT INTO fact_link VALUES (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (long goal : plan.allGoals().toArray()) {
                issue(issues, goal, Facts.EPIC, Progress.TO_DO, null, OptionalLong.empty());
                if (plan.parentOf(goal).isPresent()) {
                    link(links, plan.linkIdOf(goal), goal, plan.parentOf(goal).getAsLong(), false);
                }
            }
            for (long id : plan.activityIds().toArray()) {
                boolean isSubTask = id % 10 == 0;
                issue(
                        issues,
                        id,
                        isSubTask ? Facts.SUB_TASK : Facts.STORY,
                        Progress.values()[(int) (id % 3)],
                        id % 20 == 1 ? Facts.WONT_DO : null,
                        isSubTask ? OptionalLong.of(id - 1) : OptionalLong.empty());
                if (!isSubTask) {
                    link(links, plan.linkIdOf(id), id, plan.goalOf(id), true);
                }
                if (id % 7 == 0) {
                    link(links, 2 * plan.linkIdOf(id), id, lowest[(int) (id * 31 % lowest.length)], false);
                }
            }
            issues.executeBatch();
            links.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void issue(
            PreparedStatement row, long id, String type, Progress progress, String resolution, OptionalLong parent)
            throws SQLException {
        row.setLong(1, id);
        row.setString(2, type);
        row.setLong(3, progress.share().millionths());
        row.setString(4, resolution);
        row.setObject(5, parent.isPresent() ? parent.getAsLong() : null);
        row.addBatch();
    }

    private static void link(PreparedStatement row, long id, long source, long target, boolean isEpic)
            throws SQLException {
        row.setLong(1, id);
        row.setLong(2, source);
        row.setLong(3, target);
        row.setBoolean(4, isEpic);
        row.addBatch();
    }

    @Override
    public Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules) {
        try (Connection connection = connections.getConnection()) {
            Map<Long, List<GoalLink>> links = links(connection, issueIds);
            Map<Long, IssueFact> facts = new HashMap<>();
            try (PreparedStatement statement = asked(connection, SELECT_ISSUES, issueIds)) {
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        facts.put(row.getLong(1), fact(row, links.getOrDefault(row.getLong(1), List.of())));
                    }
                }
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ids without gaps are asked for as a range. */
    private static PreparedStatement asked(Connection connection, String select, Collection<Long> ids)
            throws SQLException {
        long lowest = Collections.min(ids);
        long highest = Collections.max(ids);
        boolean isRange = highest - lowest == ids.size() - 1;
        PreparedStatement statement = connection.prepareStatement(select + (isRange ? "BETWEEN ? AND ?" : "= ANY (?)"));
        if (isRange) {
            statement.setLong(1, lowest);
            statement.setLong(2, highest);
        } else {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
        }
        return statement;
    }

    private static IssueFact fact(ResultSet row, List<GoalLink> links) throws SQLException {
        long parent = row.getLong(5);
        OptionalLong parentId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(parent);
        Progress progress = Progress.values()[(int) (row.getLong(3) / 500_000)];
        return new IssueFact(
                row.getLong(1),
                1,
                row.getString(2),
                new WorkState(progress, progress.name(), Optional.ofNullable(row.getString(4))),
                new Relations(parentId, Set.of(), links, Set.of(), Set.of()),
                IssueValues.NONE);
    }

    private static Map<Long, List<GoalLink>> links(Connection connection, Collection<Long> ids) throws SQLException {
        Map<Long, List<GoalLink>> links = new HashMap<>();
        try (PreparedStatement statement = asked(connection, SELECT_LINKS, ids)) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Path path = row.getBoolean(5) ? Path.EPIC : Path.LINK;
                    links.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(1))
                            .add(new GoalLink(row.getLong(2), row.getLong(3), row.getString(4), 1, path));
                }
            }
        }
        return links;
    }

    @Override
    public Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds) {
        return Map.of();
    }

    @Override
    public Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> Traits.NONE));
    }

    @Override
    public List<Long> updatedSince(Instant time) {
        return List.of();
    }

    @Override
    public long[] allIds() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM fact_issue")) {
            count.next();
            long[] ids = new long[count.getInt(1)];
            try (ResultSet row = statement.executeQuery("SELECT id FROM fact_issue ORDER BY id")) {
                for (int index = 0; row.next(); index++) {
                    ids[index] = row.getLong(1);
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue) {
        return List.of();
    }

    @Override
    public Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds) {
        return Map.of();
    }

    @Override
    public void close() {
        connections.close();
    }
}
