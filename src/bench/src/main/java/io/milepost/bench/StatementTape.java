package io.milepost.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Takes down which statements pass over a source of connections, so that they can be executed again by bare JDBC. */
final class StatementTape {

    private volatile List<Step> steps;

    /** What was taken down: a statement with its rows of parameters, or the beginning or end of a transaction. */
    sealed interface Step {
        void replay(Connection connection) throws SQLException;
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /** What the work executes on this source; nobody else may use it meanwhile. */
    List<Step> during(Runnable work) {
        List<Step> taken = new ArrayList<>();
        steps = taken;
        try {
            work.run();
        } finally {
            steps = null;
        }
        return taken;
    }

    /** Executes the steps anew, reads all rows of their answers, and does nothing else. */
    static void replay(List<Step> steps, Connection connection) throws SQLException {
        for (Step step : steps) {
            step.replay(connection);
        }
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            switch (method.getName()) {
                case "setAutoCommit" -> take(new AutoCommit((boolean) arguments[0]));
                case "commit" -> take(new Commit());
                default -> {}
            }
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement && steps != null
                    ? watched(statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        TreeMap<Integer, Object> row = new TreeMap<>();
        List<List<Object>> rows = new ArrayList<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("setNull")) {
                row.put((Integer) arguments[0], new Null((Integer) arguments[1]));
            } else if (name.startsWith("set") && method.getParameterCount() >= 2) {
                row.put((Integer) arguments[0], arguments[1]);
            } else if (name.equals("addBatch")) {
                rows.add(new ArrayList<>(row.values()));
            } else if (name.startsWith("execute")) {
                take(new Executed(sql, rows.isEmpty() ? List.of(new ArrayList<>(row.values())) : List.copyOf(rows)));
            }
            return call(statement, method, arguments);
        });
    }

    private void take(Step step) {
        List<Step> taken = steps;
        if (taken != null) {
            taken.add(step);
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                StatementTape.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private record Null(int type) {}

    private record AutoCommit(boolean on) implements Step {
        @Override
        public void replay(Connection connection) throws SQLException {
            connection.setAutoCommit(on);
        }
    }

    private record Commit() implements Step {
        @Override
        public void replay(Connection connection) throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private record Executed(String sql, List<List<Object>> rows) implements Step {
        @Override
        public void replay(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (rows.size() == 1) {
                    bind(statement, rows.get(0));
                    readAll(statement);
                } else {
                    for (List<Object> row : rows) {
                        bind(statement, row);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
        }

        private static void bind(PreparedStatement statement, List<Object> row) throws SQLException {
            for (int index = 0; index < row.size(); index++) {
                if (row.get(index) instanceof Null nothing) {
                    statement.setNull(index + 1, nothing.type());
                } else {
                    statement.setObject(index + 1, row.get(index));
                }
            }
        }

        private static void readAll(PreparedStatement statement) throws SQLException {
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }
}
