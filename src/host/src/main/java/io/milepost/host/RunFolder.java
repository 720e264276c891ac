package io.milepost.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in the home for what one run of the host needs and the next does not; it goes with the run. */
record RunFolder(Path path) implements AutoCloseable {

    static RunFolder in(Path home) {
        try {
            return new RunFolder(Files.createTempDirectory(Files.createDirectories(home.resolve("cache")), "run"));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The home " + home + " is not writable: choose another with --home. (" + e + ")", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : deepestFirst()) {
            Files.delete(file);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
