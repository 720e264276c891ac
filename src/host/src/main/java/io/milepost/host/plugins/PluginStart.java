package io.milepost.host.plugins;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.milepost.host.activeobjects.PluginTables;
import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.osgi.SpringContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Takes a plugin from installed to enabled in Jira's order: imports, classes, tables, Spring, modules, start calls. */
final class PluginStart {
    /** Above the 60 s that a plugin usually gives its service references. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Surroundings host;
    private final ModuleStart modules;
    private final Map<Long, PluginTables> tablesByBundle = new ConcurrentHashMap<>();

    PluginStart(Surroundings host) {
        this.host = host;
        modules = new ModuleStart(host);
        host.framework().offerPerBundle(ActiveObjects.class, this::activeObjects);
    }

    private ActiveObjects activeObjects(Bundle bundle) {
        PluginTables tables = tablesByBundle.get(bundle.getBundleId());
        if (tables == null) {
            throw new IllegalStateException(bundle.getSymbolicName() + " has no <ao> in its descriptor");
        }
        return tables.activeObjects();
    }

    /**
     * Enables the plugin, or takes back all that was done for it and says why not.
     *
     * @param undo gets the steps that stop the plugin again
     */
    EnabledPlugin run(Bundle bundle, Descriptor descriptor, Undo undo) throws PluginRefusedException {
        try {
            return enable(bundle, descriptor, undo);
        } catch (BundleException | SQLException | RuntimeException | LinkageError e) {
            undo.now();
            throw new PluginRefusedException(reason(e), e);
        }
    }

    /** What failed and, where that says something else, why in the end. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String last = Objects.requireNonNullElse(root.getMessage(), root.toString());
        String first = Objects.requireNonNullElse(failure.getMessage(), last);
        return first.contains(last) ? first : first + ": " + last;
    }

    private EnabledPlugin enable(Bundle bundle, Descriptor descriptor, Undo undo) throws BundleException, SQLException {
        undo.later(() -> host.framework().stop(bundle));
        host.framework().resolve(bundle);
        loadAllClasses(bundle, descriptor);
        prepareTables(bundle, descriptor, undo);
        host.texts().add(descriptor.key(), PluginFramework.classesOf(bundle), descriptor.bundles());
        undo.later(() -> host.texts().remove(descriptor.key()));
        SpringContext spring = host.framework().start(bundle, PATIENCE);
        EnabledPlugin plugin = new EnabledPlugin(descriptor, bundle, spring);
        descriptor.modules().forEach(module -> modules.start(module, plugin, undo));
        callLifecycle(bundle, undo);
        return plugin;
    }

    private static void loadAllClasses(Bundle bundle, Descriptor descriptor) {
        descriptor.modules().stream()
                .flatMap(Declaration::classes)
                .forEach(className -> EnabledPlugin.load(bundle, className));
    }

    /** Comes before Spring, whose beans may read and write in their constructors. */
    private void prepareTables(Bundle bundle, Descriptor descriptor, Undo undo) throws SQLException {
        List<Declaration.Tables> declared =
                descriptor.modules(Declaration.Tables.class).toList();
        if (declared.isEmpty()) {
            return;
        }
        PluginTables tables = new PluginTables(host.database(), descriptor.key());
        tables.bringUpToDate(entities(bundle, declared), upgradeTasks(bundle, declared));
        tablesByBundle.put(bundle.getBundleId(), tables);
        undo.later(() -> tablesByBundle.remove(bundle.getBundleId()).forget());
    }

    @SuppressWarnings("unchecked") // asSubclass has just checked the raw type
    private static List<Class<? extends RawEntity<?>>> entities(Bundle bundle, List<Declaration.Tables> declared) {
        return declared.stream()
                .flatMap(tables -> tables.entities().stream())
                .map(name -> EnabledPlugin.load(bundle, name).asSubclass(RawEntity.class))
                .map(type -> (Class<? extends RawEntity<?>>) (Class<?>) type)
                .collect(Collectors.toList());
    }

    private static List<ActiveObjectsUpgradeTask> upgradeTasks(Bundle bundle, List<Declaration.Tables> declared) {
        return declared.stream()
                .flatMap(tables -> tables.upgradeTasks().stream())
                .map(name -> upgradeTask(EnabledPlugin.load(bundle, name)))
                .toList();
    }

    private static ActiveObjectsUpgradeTask upgradeTask(Class<?> type) {
        try {
            return (ActiveObjectsUpgradeTask) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "upgrade task " + type.getName() + " has no open constructor without parameters", e);
        }
    }

    private void callLifecycle(Bundle bundle, Undo undo) {
        for (LifecycleAware listener : host.framework().servicesOf(bundle, LifecycleAware.class)) {
            undo.later(listener::onStop);
            listener.onStart();
        }
    }
}
