package io.milepost.planning.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of src/test/resources/csv, each with what is expected of it beside it. */
record CsvCorpus(Path file) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "csv");

    static List<CsvCorpus> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(CsvCorpus::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expected() {
        try {
            return Files.readAllLines(file.resolveSibling(toString() + ".expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString().replace(".csv", "");
    }
}
