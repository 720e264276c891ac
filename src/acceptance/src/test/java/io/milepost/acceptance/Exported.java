package io.milepost.acceptance;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What the menu of exports offers, and the files that come of it. */
final class Exported {

    private Exported() {}

    static Download chosen(Page page, String item) {
        return page.waitForDownload(() -> item(page, item).click());
    }

    static Locator item(Page page, String name) {
        page.locator(".mp-export-button").click();
        return page.locator("[role=menuitem]", new Page.LocatorOptions().setHasText(name));
    }

    static String text(Download file) {
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8)
                    .replace("&amp;", "&")
                    .replace("&#39;", "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
