package io.milepost.host.plugins;

import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this host: installs, updates, enables, disables and removes them, and remembers that in a folder. */
public final class Plugins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final PluginFramework framework;
    private final PluginStart start;
    private final EnabledModules modules;
    private final Path folder;
    private final Map<String, Installed> byKey = new LinkedHashMap<>();

    /** @param folder where the jars are kept, so that they are there again after a restart */
    public Plugins(Surroundings host, Path folder) {
        this.framework = host.framework();
        this.folder = folder;
        start = new PluginStart(host);
        modules = new EnabledModules(host);
        DownloadServlet downloads = new DownloadServlet(modules, new ScriptTexts(host.texts()));
        WebServer web = host.web();
        web.page("/download/resources/*", downloads);
        web.page("/s/*", new DownloadServlet(modules, new ScriptTexts(host.texts())));
    }

    /** What the enabled plugins add to pages. */
    public PluginModules modules() {
        return modules;
    }

    /** Everything installed, enabled or not. */
    public synchronized List<InstalledPlugin> all() {
        return byKey.values().stream().map(Installed::seen).toList();
    }

    /** Installs and enables the jars of earlier runs, but leaves disabled what was disabled. */
    public synchronized void restore() {
        for (Path jar : keptJars()) {
            try {
                add(PluginJar.read(jar));
            } catch (PluginRefusedException e) {
                LOG.error("{} is left out: {}", jar.getFileName(), e.getMessage());
            }
        }
    }

    private List<Path> keptJars() {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugins in " + folder, e);
        }
    }

    /**
     * Installs a jar, in place of the running version of the same plugin if there is one. A jar that is no plugin for
     * this host is refused and nothing changes; one that does not start stays installed, disabled, with the reason.
     */
    public synchronized InstalledPlugin install(Path jar) throws PluginRefusedException {
        String key = PluginJar.read(jar).descriptor().key();
        Path kept = folder.resolve(key + ".jar");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(disabledMark(key));
            Files.copy(jar, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PluginRefusedException("cannot keep " + jar + ": " + e.getMessage(), e);
        }
        return add(PluginJar.read(kept)).seen();
    }

    private Installed add(PluginJar jar) throws PluginRefusedException {
        String key = jar.descriptor().key();
        Installed before = byKey.get(key);
        try {
            if (before == null) {
                byKey.put(key, new Installed(framework.install(jar.file()), jar.descriptor()));
            } else {
                stop(before);
                framework.update(before.bundle, jar.file());
                byKey.put(key, new Installed(before.bundle, jar.descriptor()));
            }
        } catch (BundleException | IOException e) {
            throw new PluginRefusedException("not a bundle: " + e.getMessage(), e);
        }
        Installed installed = byKey.get(key);
        if (!Files.exists(disabledMark(key))) {
            start(installed);
        }
        return installed;
    }

    /** Enables a disabled plugin; its problem, if it still has one, is in the answer. */
    public synchronized InstalledPlugin enable(String key) {
        Installed plugin = installed(key);
        if (plugin.enabled.isEmpty()) {
            remember(() -> Files.deleteIfExists(disabledMark(key)));
            start(plugin);
        }
        return plugin.seen();
    }

    /** Stops a plugin until somebody enables it again. */
    public synchronized InstalledPlugin disable(String key) {
        Installed plugin = installed(key);
        remember(() -> Files.writeString(disabledMark(key), ""));
        stop(plugin);
        plugin.problem = Optional.empty();
        return plugin.seen();
    }

    /** Stops a plugin and removes its jar; its tables stay, as in Jira. */
    public synchronized void uninstall(String key) throws PluginRefusedException {
        Installed plugin = installed(key);
        stop(plugin);
        try {
            framework.uninstall(plugin.bundle);
        } catch (BundleException e) {
            throw new PluginRefusedException("not removed: " + e.getMessage(), e);
        }
        byKey.remove(key);
        remember(() -> Files.deleteIfExists(disabledMark(key)));
        remember(() -> Files.deleteIfExists(folder.resolve(key + ".jar")));
    }

    /** Stops all plugins, last started first. */
    @Override
    public synchronized void close() {
        List<Installed> inOrder = List.copyOf(byKey.values());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            stop(inOrder.get(i));
        }
    }

    private Installed installed(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no plugin " + key + " is installed"));
    }

    private void start(Installed plugin) {
        try {
            EnabledPlugin enabled = start.run(plugin.bundle, plugin.descriptor, plugin.undo);
            modules.add(enabled);
            plugin.undo.later(() -> modules.remove(enabled));
            plugin.enabled = Optional.of(enabled);
            plugin.problem = Optional.empty();
        } catch (PluginRefusedException e) {
            LOG.error("plugin {} is disabled", plugin.descriptor.key(), e);
            plugin.problem = Optional.of(e.getMessage());
        }
    }

    private static void stop(Installed plugin) {
        plugin.undo.now();
        plugin.enabled = Optional.empty();
    }

    private Path disabledMark(String key) {
        return folder.resolve(key + ".disabled");
    }

    private static void remember(FileStep step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remember the plugin's state", e);
        }
    }

    @FunctionalInterface
    private interface FileStep {
        void run() throws IOException;
    }

    /** A jar in the framework and how it fares. */
    private static final class Installed {
        private final Bundle bundle;
        private final Descriptor descriptor;
        private final Undo undo = new Undo();
        private Optional<EnabledPlugin> enabled = Optional.empty();
        private Optional<String> problem = Optional.empty();

        Installed(Bundle bundle, Descriptor descriptor) {
            this.bundle = bundle;
            this.descriptor = descriptor;
        }

        InstalledPlugin seen() {
            return InstalledPlugin.of(descriptor, enabled.isPresent(), problem);
        }
    }
}
