package io.milepost.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A file system in memory that is as small as said, for as long as a test needs it. */
record SmallDisk(Path path) implements AutoCloseable {

    /** Skips the test where nobody may mount. */
    static SmallDisk mount(Path path, String size) throws IOException {
        Files.createDirectories(path);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()), "no right to mount");
        return new SmallDisk(path);
    }

    void resize(String size) throws IOException {
        run("mount", "-o", "remount,size=" + size, path.toString());
    }

    @Override
    public void close() throws IOException {
        run("umount", path.toString());
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command[0], e);
        }
    }
}
