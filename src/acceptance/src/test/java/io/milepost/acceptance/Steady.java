package io.milepost.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.function.Supplier;

/** Waits until a page has come to rest where no sign on it says so, on a slow machine as well. */
final class Steady {

    private static final int MILLIS = 200;
    private static final int MOST_LOOKS = 150;

    /** A list forgets within a second what was typed into it. */
    private static final int FORGOTTEN_MILLIS = 1_500;

    private static final int MOST_ATTEMPTS = 5;
    private static final String NEXT_FRAMES =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private Steady() {}

    /** Where the part is once nothing moves it any more; it may be drawn anew until then. */
    static BoundingBox box(Locator part) {
        return box(part.page(), part::boundingBox);
    }

    static BoundingBox box(Page page, Supplier<BoundingBox> look) {
        BoundingBox before = null;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            BoundingBox seen = look.get();
            if (seen != null && before != null && isSame(before, seen)) {
                return seen;
            }
            before = seen;
            page.waitForTimeout(MILLIS);
        }
        throw new AssertionError("It does not come to rest: " + before);
    }

    private static boolean isSame(BoundingBox one, BoundingBox other) {
        return one.x == other.x && one.y == other.y && one.width == other.width && one.height == other.height;
    }

    /** What was asked of the page before has been drawn: it draws with the next frame. */
    static void drawn(Page page) {
        page.evaluate(NEXT_FRAMES);
    }

    /** Chooses of a list by typing how the name begins, and types it again where the letters came too slowly for one word. */
    static void typeChoice(Locator list, String beginning) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            list.focus();
            list.page().keyboard().type(beginning);
            if (chosen(list).startsWith(beginning)) {
                return;
            }
            list.page().waitForTimeout(FORGOTTEN_MILLIS);
        }
        throw new AssertionError("No choice begins with " + beginning + ", but it is " + chosen(list));
    }

    private static String chosen(Locator list) {
        return list.locator("option:checked").textContent().strip();
    }
}
