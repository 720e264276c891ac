package io.milepost.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Figures that a run measured: printed, and kept in the build's folder for docs/performance.md. Never asserted. */
public final class Figures {

    private static final Path FILE = Path.of("target", "figures.txt");

    private Figures() {}

    public static void add(String format, Object... values) {
        String line = format.formatted(values);
        System.out.println(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(
                    FILE, List.of(line), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
