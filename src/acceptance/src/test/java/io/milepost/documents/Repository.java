package io.milepost.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the checkout, as far as a document may name them. */
record Repository(Path root) {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>([^<]+)</id>");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern PLUGIN = Pattern.compile("<artifactId>([\\w-]+)-maven-plugin</artifactId>");

    boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    boolean isExecutable(String path) {
        return Files.isExecutable(root.resolve(path)) && Files.isRegularFile(root.resolve(path));
    }

    /** The documents that are held to their word. */
    List<Path> documents() {
        return files().filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }

    boolean hasFileNamed(String name) {
        return files().anyMatch(file -> file.getFileName().toString().equals(name));
    }

    Set<String> profiles() {
        return inPoms(PROFILE);
    }

    Set<String> modules() {
        return inPoms(MODULE);
    }

    /** The prefixes by which a command names goals of the plugins in our poms. */
    Set<String> pluginPrefixes() {
        return inPoms(PLUGIN);
    }

    boolean hasScript(String folder, String name) {
        return exists(folder + "/package.json")
                && text(root.resolve(folder).resolve("package.json")).contains("\"" + name + "\":");
    }

    /** Whether a source file of a folder holds the text. */
    boolean mentions(String folder, String text) {
        return files().filter(file -> file.startsWith(root.resolve(folder)))
                .filter(file -> file.toString().matches(".*\\.(java|xml|mjs|js|json|properties|yaml)"))
                .anyMatch(file -> text(file).contains(text));
    }

    private Set<String> inPoms(Pattern pattern) {
        return files().filter(file -> file.endsWith("pom.xml"))
                .flatMap(pom -> pattern.matcher(text(pom)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private Stream<Path> files() {
        return files(root);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
                    .toList()
                    .stream()
                    .flatMap(entry -> Files.isDirectory(entry) ? files(entry) : Stream.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
