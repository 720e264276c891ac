package io.milepost.host.plugins;

import java.util.List;
import java.util.Optional;

/**
 * What an administrator sees of a plugin.
 *
 * @param configureUrl within the context path, empty where there is none
 * @param problem why the plugin is not enabled, where that is not by choice
 */
public record InstalledPlugin(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        String configureUrl,
        boolean enabled,
        Optional<String> problem,
        List<String> moduleKeys) {

    static InstalledPlugin of(Descriptor descriptor, boolean enabled, Optional<String> problem) {
        Descriptor.About about = descriptor.about();
        return new InstalledPlugin(
                descriptor.key(),
                descriptor.name(),
                about.version(),
                about.vendor(),
                about.description(),
                about.configureUrl(),
                enabled,
                problem,
                descriptor.modules().stream().map(Declaration::key).toList());
    }
}
