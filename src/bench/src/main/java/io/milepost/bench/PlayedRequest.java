package io.milepost.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A person's request for a transition, as small as one can be: it reads the issue, stores its status and a line of its
 * history in one transaction, and calculates for about a millisecond. A real one does ten times as much.
 */
final class PlayedRequest implements AutoCloseable {

    private static final int CALCULATION = 700_000;

    private final Connection connection;
    private final PreparedStatement read;
    private final PreparedStatement store;
    private final PreparedStatement tell;
    private long calculated = 1;

    PlayedRequest(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        read = connection.prepareStatement("SELECT status FROM played_issue WHERE id = ?");
        store = connection.prepareStatement("UPDATE played_issue SET status = status + 1 WHERE id = ?");
        tell = connection.prepareStatement("INSERT INTO played_history VALUES (?, 'status', 'open', 'closed')");
    }

    static void makeTables(Connection connection, PlanShape plan) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE played_issue (id bigint PRIMARY KEY, status bigint)");
            statement.execute("CREATE TABLE played_history (id bigint, field text, old_value text, new_value text)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO played_issue VALUES (?, 0)")) {
            for (long id : plan.activityIds().toArray()) {
                row.setLong(1, id);
                row.addBatch();
            }
            row.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void run(long issue) throws SQLException {
        read.setLong(1, issue);
        read.executeQuery().close();
        calculate();
        store.setLong(1, issue);
        store.executeUpdate();
        tell.setLong(1, issue);
        tell.executeUpdate();
        connection.commit();
    }

    /** Always the same work: a span of time would pass as well while others have the processor. */
    private void calculate() {
        for (int step = 0; step < CALCULATION; step++) {
            calculated = calculated * 6_364_136_223_846_793_005L + step;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(true);
        connection.close();
    }
}
