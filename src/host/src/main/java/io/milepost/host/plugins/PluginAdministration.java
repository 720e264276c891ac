package io.milepost.host.plugins;

import java.nio.file.Path;
import java.util.List;

/** The plugins that administrators upload, enable, disable and remove. */
public interface PluginAdministration {
    /** All that were installed, in the order of their names, those that failed to start too. */
    List<Installed> installed();

    /**
     * Installs a jar and enables it, in place of an older version with the same key.
     *
     * @throws IllegalArgumentException when the file is no plugin, with the reason for a person; a plugin that is one
     *     and does not start stays installed with its reason
     */
    Installed install(Path jar);

    /** @throws IllegalArgumentException when no such plugin is installed */
    void enable(String key);

    /** @throws IllegalArgumentException when no such plugin is installed */
    void disable(String key);

    /** Takes the plugin away; its tables stay, as in Jira. */
    void uninstall(String key);

    /**
     * A plugin with its state.
     *
     * @param failure why it did not start, empty where it did
     * @param configureUrl its descriptor's {@code configure.url} below the context path, empty where it has none
     */
    record Installed(
            String key,
            String name,
            String version,
            String description,
            boolean enabled,
            String failure,
            String configureUrl) {}
}
