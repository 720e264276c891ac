package io.milepost.host.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Waits for the Spring contexts that Gemini Blueprint makes, on its own threads, for started bundles. Gemini's types
 * are classes of a bundle, so they are met by reflection only.
 */
final class SpringContexts {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

    private final Map<Long, CompletableFuture<SpringContext>> contexts = new ConcurrentHashMap<>();

    /** Hears of all contexts from now on; has to come before the extender's start. */
    void listen(BundleContext framework, List<Bundle> bundles) {
        try {
            Bundle core = bundles.stream()
                    .filter(bundle -> bundle.getSymbolicName().endsWith("gemini.blueprint.core"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Gemini Blueprint's core bundle is missing"));
            Class<?> type = core.loadClass(LISTENER);
            Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, listener());
            framework.registerService(LISTENER, listener, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not the Gemini Blueprint that the host knows", e);
        }
    }

    private InvocationHandler listener() {
        return (proxy, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(this);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "the host's context listener";
            default -> heard(arguments[0]);
        };
    }

    private Object heard(Object event) throws ReflectiveOperationException {
        CompletableFuture<SpringContext> context = contextOf((Bundle) get(event, "getBundle"));
        String kind = event.getClass().getSimpleName();
        if (kind.equals("OsgiBundleContextRefreshedEvent")) {
            context.complete(new SpringContext(get(event, "getApplicationContext")));
        } else if (kind.endsWith("FailedEvent")) {
            context.completeExceptionally((Throwable) get(event, "getFailureCause"));
        }
        return null;
    }

    private static Object get(Object event, String getter) throws ReflectiveOperationException {
        Method method = event.getClass().getMethod(getter);
        return method.invoke(event);
    }

    private CompletableFuture<SpringContext> contextOf(Bundle bundle) {
        return contexts.computeIfAbsent(bundle.getBundleId(), id -> new CompletableFuture<>());
    }

    /** Forgets an earlier start of the bundle. */
    void expect(Bundle bundle) {
        contexts.put(bundle.getBundleId(), new CompletableFuture<>());
    }

    SpringContext await(Bundle bundle, Duration patience) throws BundleException {
        try {
            return contextOf(bundle).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BundleException("Spring context failed: " + rootMessage(e), e.getCause());
        } catch (TimeoutException e) {
            throw new BundleException("no Spring context after " + patience.toSeconds() + " s; has the manifest"
                    + " Spring-Context and the jar META-INF/spring/*.xml?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("interrupted while waiting for the Spring context");
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
