package io.milepost.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which the host lies: its jar or classes, {@code bundles/} and, near by, the plugin. */
record Installation(Path folder) {

    /** The one that runs: beside the host's jar, or in Maven's target folder beside its classes. */
    static Installation running() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(code.getParent().resolve(Files.isDirectory(code) ? "host" : ""));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the host's own place is no file", e);
        }
    }

    /** The OSGi framework's first bundles. */
    Path bundles() {
        return folder.resolve("bundles");
    }

    /** The plugin for Jira 10: beside the host's jar, else where its own build puts it. */
    Optional<Path> plugin() {
        return Stream.of(folder, folder.resolve("../../../plugin/target").normalize())
                .flatMap(Installation::pluginsIn)
                .findFirst();
    }

    private static Stream<Path> pluginsIn(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("milepost-.*-jira10\\.jar"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for the plugin in " + place, e);
        }
    }
}
