package io.milepost.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * Jira's interface over the library's entity manager: the same methods, except that SQL errors come unchecked and that
 * transactions join the one that is open on the thread.
 */
final class EntityManagerFacade {
    private final EntityManager entities;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private EntityManagerFacade(EntityManager entities) {
        this.entities = entities;
    }

    static ActiveObjects of(EntityManager entities) {
        EntityManagerFacade facade = new EntityManagerFacade(entities);
        return (ActiveObjects) Proxy.newProxyInstance(
                EntityManagerFacade.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> facade.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "executeInTransaction" -> inTransaction((TransactionCallback<?>) arguments[0]);
            case "moduleMetaData" -> new AlwaysReady();
            default -> passOn(method, arguments);
        };
    }

    private Object inTransaction(TransactionCallback<?> work) throws SQLException {
        if (inTransaction.get()) {
            return work.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return run(work);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        } finally {
            inTransaction.remove();
        }
    }

    @SuppressWarnings("deprecation") // flushAll is what Jira's own Active Objects plugin calls
    private Object run(TransactionCallback<?> work) throws SQLException {
        boolean committed = false;
        try {
            Object result = new Transaction<Object>(entities) {
                @Override
                protected Object run() {
                    return work.doInTransaction();
                }
            }.execute();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                entities.flushAll(); // cached rows may hold what was rolled back
            }
        }
    }

    private Object passOn(Method method, Object[] arguments) throws Throwable {
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    /** A plugin's tables are brought up to date before the plugin starts. */
    private static final class AlwaysReady implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() {}

        @Override
        public boolean isInitialized() {
            return true;
        }
    }
}
