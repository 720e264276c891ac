package io.milepost.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document names and the repository lacks: links, paths and commands. */
record DocumentFindings(Repository repository, Document document) {

    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern PATH = Pattern.compile("(\\.\\./)?(\\.?[\\w-]+/)+[\\w.*-]*");
    private static final Pattern FILE =
            Pattern.compile("[\\w-]+\\.(java|xml|md|json|mjs|js|css|vm|yaml|properties|png)");
    private static final Set<String> LANGUAGES = Set.of("sh", "json", "xml", "text", "sql", "http");

    List<String> all() {
        return Stream.of(
                        document.destinations().stream().flatMap(this::deadLink),
                        document.codeSpans().stream().flatMap(this::absentPath),
                        document.languages().stream().flatMap(this::unknownLanguage),
                        document.shellBlocks().stream().flatMap(block -> new CommandFindings(repository).of(block)))
                .flatMap(Function.identity())
                .map(finding -> repository.root().relativize(document.path()) + ": " + finding)
                .toList();
    }

    private Stream<String> deadLink(String destination) {
        if (ELSEWHERE.matcher(destination).matches()) {
            return Stream.empty();
        }
        String[] parts = destination.split("#", 2);
        Path target = parts[0].isEmpty() ? document.path() : document.path().resolveSibling(parts[0]);
        if (!target.toFile().exists()) {
            return Stream.of("a link to " + destination);
        }
        boolean headingExists =
                parts.length == 1 || Document.read(target).anchors().contains(parts[1]);
        return headingExists ? Stream.empty() : Stream.of("a link to the heading " + destination);
    }

    /** A span is taken for a path of ours where it looks like one and starts with a folder that we have. */
    private Stream<String> absentPath(String span) {
        if (FILE.matcher(span).matches()) {
            return repository.hasFileNamed(span) ? Stream.empty() : Stream.of("the file " + span);
        }
        boolean ours = PATH.matcher(span).matches() && exists(span.substring(0, span.indexOf('/')));
        String path = span.contains("*") ? span.substring(0, span.lastIndexOf('/')) : span;
        return !ours || exists(path) ? Stream.empty() : Stream.of("the path " + span);
    }

    /** Seen from the document's folder, or from one above it. */
    private boolean exists(String path) {
        return Stream.iterate(
                        document.path().getParent(), folder -> folder.startsWith(repository.root()), Path::getParent)
                .anyMatch(folder -> Files.exists(folder.resolve(path)));
    }

    /** A block without a language, or with a misspelt "sh", would hide its commands from this check. */
    private Stream<String> unknownLanguage(String language) {
        return LANGUAGES.contains(language) ? Stream.empty() : Stream.of("a block in the language '" + language + "'");
    }
}
