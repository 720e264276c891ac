package io.milepost.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong in the open dialog, or in Milepost's part of the page, in light and in dark colours. */
final class Axe {

    private static final Path SCRIPT = Path.of("node_modules", "axe-core", "axe.min.js");
    private static final String RUN =
            """
            async () => {
              const shown = document.querySelector('dialog[open]') ?? document.querySelector('.milepost');
              const page = document.documentElement;
              const before = page.dataset.colorMode;
              const found = [];
              for (const mode of ['light', 'dark']) {
                page.dataset.colorMode = mode;
                for (const { id, nodes } of (await axe.run(shown)).violations)
                  found.push(...nodes.map(({ html, any }) => `${mode} ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`));
              }
              page.dataset.colorMode = before;
              return found;
            }""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        try {
            page.evaluate(Files.readString(SCRIPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<String>) page.evaluate(RUN);
    }
}
