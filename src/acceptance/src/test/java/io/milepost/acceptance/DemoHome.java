package io.milepost.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** Replays when first asked for, in one of the processes of a run; the others wait and take what it made. */
    private static final class Replayed {

        private static final Path NOTE = Path.of("target", "demonstration.txt");
        private static final Path LOCK = Path.of("target", "demonstration.lock");
        private static final String RUN = System.getProperty(
                "milepost.run", "process " + ProcessHandle.current().pid());

        private static final Path HOME = ofThisRun();

        private static Path ofThisRun() {
            try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                List<String> note = Files.exists(NOTE) ? Files.readAllLines(NOTE) : List.of();
                if (note.size() == 2 && note.get(0).equals(RUN)) {
                    return Path.of(note.get(1));
                }
                Path home = Files.createTempDirectory("milepost-demo").resolve("home");
                HostProcess.start(home, "--demo").close();
                Files.write(NOTE, List.of(RUN, home.toString()));
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
