package io.milepost.bench;

import io.milepost.domain.Delivery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * One transition as it is done at first thought: store the activity's new state, then add up the goal and each goal above it
 * anew, and write the sums and a ledger entry each. By bare JDBC, in one transaction.
 */
final class NaiveWay {

    private static final String CONTRIBUTION = "\"AO_4D5053_CONTRIBUTION\"";
    private static final String GOAL = "\"AO_4D5053_GOAL\"";
    private static final String ENTRY = "\"AO_4D5053_LEDGER_ENTRY\"";

    private final Connection connection;
    private final PlanShape plan;

    NaiveWay(Connection connection, PlanShape plan) {
        this.connection = connection;
        this.plan = plan;
    }

    void transition(long activity, long done) throws SQLException {
        connection.setAutoCommit(false);
        long lowest = plan.goalOf(activity);
        update(
                "UPDATE " + CONTRIBUTION + " SET \"DONE\" = ? WHERE \"ACTIVITY_ID\" = ? AND \"GOAL_ID\" = ?",
                done,
                activity,
                lowest);
        for (OptionalLong goal = OptionalLong.of(lowest); goal.isPresent(); goal = plan.parentOf(goal.getAsLong())) {
            store(goal.getAsLong(), sum(withAllBelow(goal.getAsLong())));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void store(long goal, Delivery total) throws SQLException {
        update(
                "UPDATE " + GOAL + " SET \"TOTAL_WEIGHT\" = ?, \"TOTAL_DONE\" = ? WHERE \"GOAL_ID\" = ?",
                total.weight(),
                total.done(),
                goal);
        update(
                "INSERT INTO " + ENTRY + " (\"GOAL_ID\", \"BATCH_ID\", \"WEIGHT_AFTER\", \"DONE_AFTER\")"
                        + " VALUES (?, 0, ?, ?)",
                goal,
                total.weight(),
                total.done());
    }

    private List<Long> withAllBelow(long goal) throws SQLException {
        List<Long> all = new ArrayList<>(List.of(goal));
        for (List<Long> level = all; !level.isEmpty(); ) {
            level = ids("SELECT \"GOAL_ID\" FROM " + GOAL + " WHERE \"PARENT_ID\" IN " + places(level), level);
            all.addAll(level);
        }
        return all;
    }

    private Delivery sum(List<Long> goals) throws SQLException {
        String sql =
                "SELECT SUM(\"WEIGHT\"), SUM(\"DONE\") FROM " + CONTRIBUTION + " WHERE \"GOAL_ID\" IN " + places(goals);
        try (PreparedStatement statement = prepared(sql, goals);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Delivery(row.getLong(1), row.getLong(2));
        }
    }

    private List<Long> ids(String sql, List<Long> values) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void update(String sql, Long... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, List.of(values))) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, List<Long> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.size(); index++) {
            statement.setLong(index + 1, values.get(index));
        }
        return statement;
    }

    private static String places(List<Long> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
