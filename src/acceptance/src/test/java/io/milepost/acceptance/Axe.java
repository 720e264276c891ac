package io.milepost.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong in the open dialog, or in Milepost's part of the page, in light and in dark colours. */
final class Axe {

    private static final String SCRIPTS = read(Path.of("node_modules", "axe-core", "axe.min.js"))
            + read(Path.of("src", "test", "resources", "surface.js"));

    private Axe() {}

    static List<String> findings(Page page) {
        return findings(page, ".milepost");
    }

    /** The same of the part of the page that a selector names. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page, String part) {
        page.evaluate(SCRIPTS);
        return (List<String>) page.evaluate("part => surface.axeFindings(part)", part);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
