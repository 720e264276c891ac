package io.milepost.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A home in which the demonstration's year has gone by, made once a run: hosts start on copies of it. */
final class DemoHome {

    private DemoHome() {}

    /** @param home does not exist yet */
    static Path copiedTo(Path home) {
        try (Stream<Path> files = Files.walk(Replayed.HOME)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path copy = home.resolve(Replayed.HOME.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replays when first asked for. */
    private static final class Replayed {

        private static final Path HOME = replay();

        private static Path replay() {
            try {
                Path home = Files.createTempDirectory("milepost-demo").resolve("home");
                HostProcess.start(home, "--demo").close();
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
