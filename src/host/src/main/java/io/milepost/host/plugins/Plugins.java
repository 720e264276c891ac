package io.milepost.host.plugins;

import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this host: installs, updates, enables, disables and removes them, and remembers that in a folder. */
public final class Plugins implements PluginAdministration, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final PluginFramework framework;
    private final PluginStart start;
    private final EnabledModules modules;
    private final Path folder;
    private final Map<String, Held> byKey = new LinkedHashMap<>();

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
        web.rest("/rest/webResources/1.0", Set.of(new LateResources(modules)));
    }

    /** What the enabled plugins add to pages. */
    public PluginModules modules() {
        return modules;
    }

    @Override
    public synchronized List<Installed> installed() {
        return byKey.values().stream()
                .map(Held::seen)
                .sorted(Comparator.comparing(Installed::name))
                .toList();
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

    @Override
    public synchronized Installed install(Path jar) {
        try {
            String key = PluginJar.read(jar).descriptor().key();
            Path kept = folder.resolve(key + ".jar");
            Files.createDirectories(folder);
            Files.deleteIfExists(disabledMark(key));
            Files.copy(jar, kept, StandardCopyOption.REPLACE_EXISTING);
            return add(PluginJar.read(kept)).seen();
        } catch (PluginRefusedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + jar, e);
        }
    }

    private Held add(PluginJar jar) throws PluginRefusedException {
        String key = jar.descriptor().key();
        Held before = byKey.get(key);
        try {
            if (before == null) {
                byKey.put(key, new Held(framework.install(jar.file()), jar.descriptor()));
            } else {
                stop(before);
                framework.update(before.bundle, jar.file());
                byKey.put(key, new Held(before.bundle, jar.descriptor()));
            }
        } catch (BundleException | IOException e) {
            throw new PluginRefusedException("not a bundle: " + e.getMessage(), e);
        }
        Held held = byKey.get(key);
        if (!Files.exists(disabledMark(key))) {
            start(held);
        }
        return held;
    }

    @Override
    public synchronized void enable(String key) {
        Held plugin = held(key);
        if (plugin.enabled.isEmpty()) {
            remember(() -> Files.deleteIfExists(disabledMark(key)));
            start(plugin);
        }
    }

    @Override
    public synchronized void disable(String key) {
        Held plugin = held(key);
        remember(() -> Files.writeString(disabledMark(key), ""));
        stop(plugin);
        plugin.failure = "";
    }

    @Override
    public synchronized void uninstall(String key) {
        Held plugin = held(key);
        stop(plugin);
        try {
            framework.uninstall(plugin.bundle);
        } catch (BundleException e) {
            throw new IllegalStateException(key + " is not removed: " + e.getMessage(), e);
        }
        byKey.remove(key);
        remember(() -> Files.deleteIfExists(disabledMark(key)));
        remember(() -> Files.deleteIfExists(folder.resolve(key + ".jar")));
    }

    /** Stops all plugins, last started first. */
    @Override
    public synchronized void close() {
        List<Held> inOrder = List.copyOf(byKey.values());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            stop(inOrder.get(i));
        }
    }

    private Held held(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no plugin " + key + " is installed"));
    }

    private void start(Held plugin) {
        try {
            EnabledPlugin enabled = start.run(plugin.bundle, plugin.descriptor, plugin.undo);
            modules.add(enabled);
            plugin.undo.later(() -> modules.remove(enabled));
            plugin.enabled = Optional.of(enabled);
            plugin.failure = "";
        } catch (PluginRefusedException e) {
            LOG.error("plugin {} is disabled: {}", plugin.descriptor.key(), e.getMessage());
            LOG.debug("where plugin {} failed", plugin.descriptor.key(), e);
            plugin.failure = e.getMessage();
        }
    }

    private static void stop(Held plugin) {
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
    private static final class Held {
        private final Bundle bundle;
        private final Descriptor descriptor;
        private final Undo undo = new Undo();
        private Optional<EnabledPlugin> enabled = Optional.empty();
        private String failure = "";

        Held(Bundle bundle, Descriptor descriptor) {
            this.bundle = bundle;
            this.descriptor = descriptor;
        }

        Installed seen() {
            Descriptor.About about = descriptor.about();
            return new Installed(
                    descriptor.key(),
                    descriptor.name(),
                    about.version(),
                    about.description(),
                    enabled.isPresent(),
                    failure,
                    about.configureUrl());
        }
    }
}
