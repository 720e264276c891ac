package io.milepost.host.plugins;

import java.util.List;
import java.util.stream.Stream;

/**
 * What atlassian-plugin.xml says.
 *
 * @param bundles base names of the resource bundles with the plugin's texts
 * @param files files offered for download under the plugin's own key
 */
record Descriptor(
        String key,
        String name,
        About about,
        List<String> bundles,
        List<DownloadFile> files,
        List<Declaration> modules) {

    /** What an administrator reads of the plugin. */
    record About(String version, String description, String configureUrl) {}

    /** The modules of one kind, in the descriptor's order. */
    <T extends Declaration> Stream<T> modules(Class<T> kind) {
        return modules.stream().filter(kind::isInstance).map(kind::cast);
    }

    String completeKey(Declaration module) {
        return key + ":" + module.key();
    }
}
