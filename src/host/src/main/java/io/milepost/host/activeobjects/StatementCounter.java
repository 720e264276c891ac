package io.milepost.host.activeobjects;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** Counts the SQL statements that plugins run through Active Objects, per thread and in all. */
public final class StatementCounter {
    private static final ThreadLocal<long[]> BY_THREAD = ThreadLocal.withInitial(() -> new long[1]);
    private static final LongAdder ALL = new LongAdder();

    private StatementCounter() {}

    /** Statements that the calling thread has run since it started. */
    public static long ofThisThread() {
        return BY_THREAD.get()[0];
    }

    /** Statements of all threads since the host started. */
    public static long ofAllThreads() {
        return ALL.sum();
    }

    /** The same source of connections, counted; Active Objects may not dispose of it, it is the host's. */
    static DisposableDataSource counting(DataSource source) {
        return proxy(DisposableDataSource.class, (method, arguments) -> switch (method.getName()) {
            case "dispose" -> null;
            case "getConnection" -> counting((Connection) call(source, method, arguments));
            default -> call(source, method, arguments);
        });
    }

    private static Connection counting(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof Statement statement ? counting(statement, method.getReturnType()) : result;
        });
    }

    private static <T> T counting(Statement statement, Class<T> type) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                BY_THREAD.get()[0]++;
                ALL.increment();
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(),
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
