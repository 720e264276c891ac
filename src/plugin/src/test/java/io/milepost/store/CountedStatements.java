package io.milepost.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** Counts the statements that are executed over a source of connections, and makes one of them fail where a test asks. */
final class CountedStatements {

    private final DataSource source;
    private final AtomicInteger executed = new AtomicInteger();
    private volatile String failing = "";

    CountedStatements(DataSource source) {
        this.source = source;
    }

    DisposableDataSource source() {
        return proxy(DisposableDataSource.class, (method, arguments) -> switch (method.getName()) {
            case "dispose" -> null;
            case "getConnection" -> connection((Connection) call(source, method, arguments));
            default -> call(source, method, arguments);
        });
    }

    /** How many statements the work executes; a JDBC batch is one. */
    int during(Runnable work) {
        int before = executed.get();
        work.run();
        return executed.get() - before;
    }

    /** From now on a statement whose text contains this throws; the empty text ends it. */
    void failAt(String text) {
        failing = text;
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement
                    ? statement(statement, method.getReturnType(), arguments == null ? "" : "" + arguments[0])
                    : result;
        });
    }

    private <T> T statement(Statement statement, Class<T> type, String text) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executed.incrementAndGet();
                refuse(text);
            }
            return call(statement, method, arguments);
        });
    }

    private void refuse(String text) throws SQLException {
        if (!failing.isEmpty() && text.contains(failing)) {
            throw new SQLException("no space left on device");
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(),
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
}
