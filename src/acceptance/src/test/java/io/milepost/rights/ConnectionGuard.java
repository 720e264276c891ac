package io.milepost.rights;

import java.security.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Sees every connection that code of the plugin opens, forbids it, and lets everything else be. */
@SuppressWarnings("removal") // nothing else in Java 17 sees every way to open a connection
final class ConnectionGuard extends SecurityManager {

    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private final Set<String> others = new ConcurrentSkipListSet<>();

    /** Guards until the answer is closed. */
    Closing install() {
        SecurityManager before = System.getSecurityManager();
        System.setSecurityManager(this);
        return () -> System.setSecurityManager(before);
    }

    @Override
    public void checkPermission(Permission permission) {
        // Connections are asked for by their own method.
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        // As above.
    }

    @Override
    public void checkConnect(String machine, int port) {
        String place = machine + ":" + port;
        if (Arrays.stream(getClassContext()).anyMatch(ConnectionGuard::isOfThePlugin)) {
            refused.add(place);
            throw new SecurityException("the plugin connects to " + place);
        }
        others.add(place);
    }

    /** The bundle's classes have a loader of their own; the host and the tests share one. */
    private static boolean isOfThePlugin(Class<?> type) {
        return type.getName().startsWith("io.milepost.")
                && type.getClassLoader() != ConnectionGuard.class.getClassLoader();
    }

    Set<String> refused() {
        return refused;
    }

    /** What the test itself connects to, by which one sees that the guard sees. */
    Set<String> others() {
        return others;
    }

    /** Ends the guard. */
    @FunctionalInterface
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }
}
