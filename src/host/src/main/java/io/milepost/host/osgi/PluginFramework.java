package io.milepost.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Apache Felix, set as Jira sets it, with Spring and Gemini Blueprint as its first bundles. */
public final class PluginFramework implements AutoCloseable {
    /** Jira's list without its profilers and application servers. */
    private static final String BOOT_DELEGATION = "META-INF.services,jdk.*,org.apache.xerces,org.apache.xerces.*,"
            + "org.apache.xalan,org.apache.xalan.*,org.apache.xml.serializer,sun.*,com.sun.xml.bind.v2,"
            + "com.sun.xml.internal.bind.v2";

    private static final long REFRESH_SECONDS = 30;
    private static final long STOP_SECONDS = 30;

    private final Framework felix;
    private final AtomicInteger installs = new AtomicInteger();
    private final SpringContexts springContexts = new SpringContexts();

    private PluginFramework(Framework felix) {
        this.felix = felix;
    }

    /**
     * Starts the framework with its first bundles.
     *
     * @param cache a folder for the framework alone; what it holds is thrown away
     * @param bundles folder of the jars of Spring and Gemini Blueprint
     */
    public static PluginFramework start(Path cache, Path bundles) throws BundleException, IOException {
        PluginFramework framework = new PluginFramework(
                ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(settings(cache)));
        framework.felix.start();
        framework.startFirstBundles(bundles);
        return framework;
    }

    private static Map<String, String> settings(Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, JiraExports.header());
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, BOOT_DELEGATION);
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        return settings;
    }

    private void startFirstBundles(Path folder) throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars(folder)) {
            bundles.add(context().installBundle("reference:" + jar.toUri()));
        }
        // The extender must not make a context before somebody listens.
        springContexts.listen(context(), bundles);
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Offers one object to all plugins. */
    public void offer(Class<?> type, Object service) {
        context().registerService(type.getName(), service, hostService());
    }

    /** Offers every bundle an object of its own. */
    public <T> void offerPerBundle(Class<T> type, Function<Bundle, T> service) {
        ServiceFactory<T> factory = new ServiceFactory<>() {
            @Override
            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                return service.apply(bundle);
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T given) {}
        };
        context().registerService(type.getName(), factory, hostService());
    }

    private static Hashtable<String, Object> hostService() {
        return new Hashtable<>(Map.of("plugins-host", true));
    }

    /** Adds a jar without running any of it. */
    public Bundle install(Path jar) throws BundleException, IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            return context().installBundle("plugin:" + jar.getFileName() + "#" + installs.incrementAndGet(), bytes);
        }
    }

    /** Wires the bundle's imports, after which its classes can be loaded; names the one that nobody exports. */
    public void resolve(Bundle bundle) throws BundleException {
        if (!wiring().resolveBundles(List.of(bundle))) {
            bundle.start(); // always refused; only this way says why
        }
    }

    /** Starts the bundle and waits for its Spring context. */
    public SpringContext start(Bundle bundle, Duration patience) throws BundleException {
        springContexts.expect(bundle);
        bundle.start();
        return springContexts.await(bundle, patience);
    }

    /** Stops the bundle and lets go of its classes. */
    public void stop(Bundle bundle) throws BundleException {
        bundle.stop();
        refresh(bundle);
    }

    /** Puts another jar in the place of a stopped bundle's. */
    public void update(Bundle bundle, Path jar) throws BundleException, IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            bundle.update(bytes);
        }
        refresh(bundle);
    }

    /** Removes the bundle for good. */
    public void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        refresh(bundle);
    }

    /** Without this the old wiring, and with it the old classes, stay. */
    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        wiring().refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("bundle " + bundle.getSymbolicName() + " was not refreshed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The class loader that finds the bundle's classes and resources. */
    public static ClassLoader classesOf(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** The services of a type that the bundle itself offers. */
    public <T> Collection<T> servicesOf(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null
                ? List.of()
                : Arrays.stream(offered).flatMap(s -> service(s, type)).toList();
    }

    private <T> Stream<T> service(ServiceReference<?> reference, Class<T> type) {
        List<String> types = List.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
        return types.contains(type.getName()) ? Stream.of(type.cast(context().getService(reference))) : Stream.empty();
    }

    private FrameworkWiring wiring() {
        return felix.adapt(FrameworkWiring.class);
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        try {
            felix.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
