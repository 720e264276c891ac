package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;

/** The roadmap in a browser as people plan on it: goals by their key, dialogs by their buttons, fields by their labels. */
final class PlanningPage {

    private static final int MOST_STOPS = 150;

    private final Page page;

    private PlanningPage(Page page) {
        this.page = page;
    }

    static PlanningPage of(Chromium chromium, String person) {
        return of(chromium, person, ColorScheme.LIGHT);
    }

    static PlanningPage of(Chromium chromium, String person, ColorScheme scheme) {
        Page page = chromium.logIn(person, scheme);
        page.navigate(Chromium.roadmap("MKT"));
        assertThat(page.locator(".mp-row").first()).isVisible();
        return new PlanningPage(page);
    }

    Page page() {
        return page;
    }

    /** Shows the goal in the panel. */
    void goal(String key) {
        page.locator(".mp-search").fill(key);
        row(key).locator(".mp-summary").click();
        assertThat(panel()).isVisible();
    }

    Locator row(String key) {
        return page.locator(".mp-row[data-id='goal " + key + "']");
    }

    Locator panel() {
        return page.locator(".mp-panel");
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    /** Opens the dialog that the button of the page names. */
    void open(String button) {
        press(page.locator("#milepost-roadmap"), button);
        assertThat(dialog()).isVisible();
    }

    void press(String button) {
        press(dialog(), button);
    }

    private static void press(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** The one button that does what the dialog is for. */
    void submit() {
        dialog().locator("button[type=submit]").click();
    }

    Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The dialog has done what it was for. */
    void isClosed() {
        assertThat(dialog()).hasCount(0);
    }

    void hasNoFindings() {
        Assertions.assertThat(Axe.findings(page)).isEmpty();
    }

    void key(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with the key, such as the tabulator, to what is named so or begins so. */
    void goTo(String name, String key) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            key(key);
            if (nameInFocus().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("No way by " + key + " to " + name + "; the focus is on " + nameInFocus());
    }

    /** The focus comes there, maybe only after what arrives later. */
    void hasFocusOn(String name) {
        Eventually.is(name, this::nameInFocus);
    }

    /** A dialog has opened and has the focus, so that keys mean it. */
    void isOpenForKeys() {
        assertThat(page.locator("dialog[open]:focus-within")).isVisible();
    }

    void tabTo(String name) {
        goTo(name, "Tab");
    }

    String nameInFocus() {
        return (String)
                page.evaluate(
                        """
                () => {
                  const at = document.activeElement;
                  const text = (node) => (node?.textContent ?? '').trim();
                  return at.getAttribute('aria-label') ?? (text(at.labels?.[0]) || text(at));
                }""");
    }
}
