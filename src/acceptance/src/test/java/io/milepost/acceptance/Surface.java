package io.milepost.acceptance;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page, a panel or a dialog as somebody meets it.
 *
 * @param part what of the page is looked at, as a selector; the open dialog where there is one
 * @param opening brings it up, with the focus on what opened it where that is a dialog
 */
record Surface(String name, String person, String part, Consumer<Page> opening) {

    /** A page of Jira, with all around it. */
    static Surface whole(String name, String person, Consumer<Page> opening) {
        return new Surface(name, person, "html", opening);
    }

    /** What Milepost puts into a page, or the dialog over it. */
    static Surface ours(String name, String person, Consumer<Page> opening) {
        return new Surface(name, person, "#main", opening);
    }
}
