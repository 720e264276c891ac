package io.milepost.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** Holds what a page shows to what holds everywhere: for screen readers, in all colours and widths, by keyboard. */
final class SurfaceCheck {

    private static final int[] WIDTHS = {320, 768, 2560, 1280};
    private static final int SOON_MILLIS = 10_000;

    private final Page page;
    private final String part;
    private final List<String> findings = new ArrayList<>();

    private SurfaceCheck(Page page, String part) {
        this.page = page;
        this.part = part;
    }

    /** What is wrong with the open dialog, or with the part of the page where no dialog is open. */
    static List<String> findings(Page page, String part) {
        SurfaceCheck check = new SurfaceCheck(page, part);
        check.findings.addAll(Axe.findings(page, part));
        check.widths();
        check.walk();
        if (check.dialog().count() > 0) {
            check.escape();
        }
        return check.findings;
    }

    private void widths() {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            ask("() => surface.widthFindings()");
        }
    }

    /** With the key held down, which goes on as each press would. */
    private void walk() {
        int presses = ((Number) page.evaluate("part => surface.beginWalk(part)", part)).intValue();
        for (int press = 0; press < presses; press++) {
            page.keyboard().down("Tab");
        }
        page.keyboard().up("Tab");
        ask("() => surface.walkFindings()");
    }

    /** A dialog that nobody has changed goes away at once, and its opener has the focus again. */
    private void escape() {
        dialog().locator("button:visible").first().focus();
        page.keyboard().press("Escape");
        if (isGone()) {
            ask("() => surface.openerFindings()");
        } else {
            findings.add("Escape does not close the dialog");
        }
    }

    private boolean isGone() {
        try {
            dialog().waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.HIDDEN)
                    .setTimeout(SOON_MILLIS));
            return true;
        } catch (TimeoutError still) {
            return false;
        }
    }

    private Locator dialog() {
        return page.locator("dialog[open]");
    }

    @SuppressWarnings("unchecked")
    private void ask(String question) {
        findings.addAll((List<String>) page.evaluate(question, part));
    }
}
