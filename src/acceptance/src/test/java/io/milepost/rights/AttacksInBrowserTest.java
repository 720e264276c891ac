package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.acceptance.Chromium;
import io.milepost.testsupport.RequiresBrowser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attacks by what texts and addresses hold, where a browser would run it: 25, 27, 28 and 30. */
@ExtendWith(SecuredHost.Stop.class)
@RequiresBrowser
class AttacksInBrowserTest {

    private static final String ROADMAP = "#milepost-roadmap";
    private static final String ADMIN = "/plugins/servlet/milepost/admin";

    /** The names of the buttons that can be pressed, each once. */
    private static final String NAMES =
            """
            () => [...new Set([...document.querySelectorAll('#milepost-roadmap button')]
              .filter((button) => button.checkVisibility() && !button.disabled)
              .map((button) => button.getAttribute('aria-label') ?? button.textContent))]""";

    private static final String PRESS =
            """
            (name) => [...document.querySelectorAll('#milepost-roadmap button')]
              .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)?.click()""";

    private static final int MOST_TITLES = 8;

    /** In one step, for the page may be drawn anew at any time. */
    private static final String PLACE_OF_TITLE =
            """
            (index) => {
              const node = [...document.querySelectorAll('main [title], main svg, main [data-tooltip]')]
                .filter((each) => each.checkVisibility())[index];
              node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
              const box = node?.getBoundingClientRect();
              return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
            }""";

    private static SecuredHost host;
    private static HostileTexts texts;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Page page;
    private static final List<String> DIALOGS = new ArrayList<>();

    @BeforeAll
    static void logIn() {
        host = SecuredHost.shared();
        texts = HostileTexts.shared();
        page = chromium.logIn(host.host().address(), HostileTexts.PERSON, ColorScheme.LIGHT);
        page.onDialog(dialog -> {
            DIALOGS.add(dialog.message());
            dialog.dismiss();
        });
    }

    @AfterEach
    void nothingHasRun() {
        assertThat(DIALOGS.stream().filter(message -> message.contains("pwned")))
                .isEmpty();
    }

    private static void open(String path) {
        page.navigate(host.host().address() + path);
    }

    private static void openRoadmap(String more) {
        open(texts.pages().get(0) + more);
        page.locator(ROADMAP + "[aria-busy=false]").waitFor();
    }

    private static Locator row() {
        return page.locator(".mp-row[data-id='goal " + texts.goal() + "']");
    }

    private static void showPanel() {
        row().locator(".mp-summary").click();
        page.locator(".mp-panel").waitFor();
    }

    /** No script has run, and no text has become an element that could. */
    private static void isClean(String where) {
        Object found = page.evaluate(
                """
                () => [window.__pwned === undefined ? '' : 'a script has run',
                  ...[...document.querySelectorAll('img[src="x"], #pwned, [onerror], [onload], [onclick]')]
                    .map((element) => element.outerHTML),
                  ...[...document.querySelectorAll('[href], [src], [action], [*|href]')]
                    .flatMap((element) => ['href', 'src', 'action', 'xlink:href'].map((name) => element.getAttribute(name)))
                    .filter((address) => address && /^\\s*(javascript|data|vbscript):/i.test(address)
                      && !/^data:image\\/(svg|png)/i.test(address)),
                ].filter(Boolean)""");
        assertThat((List<?>) found).as(where).isEmpty();
    }

    @Attack(25)
    void aScriptInATextRunsOnNoPageInNoDialogTooltipToastOrTitle() {
        for (String path : texts.pages()) {
            open(path);
            page.waitForLoadState();
            hoverOverAllTitles();
            isClean(path);
        }
        openRoadmap("");
        assertThat(row().textContent()).contains("<img src=x onerror=window.__pwned=1>");
        showPanel();
        hoverOverAllTitles();
        isClean("the panel of a goal");
        pressEveryButton();
        saveAndReadTheToast();
    }

    /** Tooltips by the browser and by the page, and the titles of drawings. */
    private static void hoverOverAllTitles() {
        for (int i = 0; i < MOST_TITLES; i++) {
            if (page.evaluate(PLACE_OF_TITLE, i) instanceof List<?> place) {
                page.mouse().move(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
                isClean("tooltip " + i);
            }
        }
    }

    private static void pressEveryButton() {
        List<?> names = (List<?>) page.evaluate(NAMES);
        assertThat(names).hasSizeGreaterThan(10);
        for (Object name : names) {
            page.evaluate(PRESS, name);
            page.waitForTimeout(30);
            isClean("after " + name);
            if (page.locator("dialog[open]").count() > 0) {
                openRoadmap("");
                showPanel();
            }
        }
    }

    private static void saveAndReadTheToast() {
        openRoadmap("");
        page.locator(ROADMAP).getByText("New goal").first().click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill(HostileTexts.LONG);
        isClean("the dialog of a new goal");
        dialog.locator("button[type=submit]").click();
        page.locator("dialog[open]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        isClean("what is said after saving");
    }

    @Attack(27)
    void noTextBecomesALinkThatRunsAScript() {
        for (String path : texts.pages()) {
            open(path + (path.contains("?") ? "&" : "?")
                    + "goal=javascript:window.__pwned=1&returnTo=javascript:window.__pwned=1");
            page.waitForLoadState();
            isClean(path);
        }
        openRoadmap("");
        showPanel();
        List<?> links =
                (List<?>) page.locator(ROADMAP + " a[href]").evaluateAll("links => links.map((link) => link.href)");
        assertThat(links).isNotEmpty().allMatch(link -> link.toString()
                .startsWith(host.host().address().toString()));
    }

    @Attack(28)
    void noTextReachesAStyle() {
        openRoadmap("");
        showPanel();
        Object styles = page.evaluate(
                """
                () => [...document.querySelectorAll('#milepost-roadmap [style], #milepost-roadmap [fill]')]
                  .map((element) => (element.getAttribute('style') ?? '') + (element.getAttribute('fill') ?? ''))""");
        assertThat((List<?>) styles).isNotEmpty().noneMatch(style -> String.valueOf(style)
                .matches("(?i).*(url\\(|expression|import|pwned|<|javascript).*"));
        String goal = "/rest/milepost/1.0/goals/" + texts.goal() + "/plan";
        for (String field : List.of("color", "colour", "style", "className", "icon")) {
            assertThat(host.as(HostileTexts.PERSON)
                            .put(goal, "{\"version\":1,\"" + field + "\":\"red;background:url(//evil.example)\"}")
                            .status())
                    .as("nobody chooses a %s", field)
                    .isEqualTo(400);
        }
    }

    @Attack(30)
    void whatTheAddressSaysBecomesNoElement() {
        String script = "%22%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.__pwned%3D1%3E";
        for (String more : List.of(
                "#" + script,
                "#javascript:window.__pwned=1",
                "&goal=" + script,
                "&asOf=" + script,
                "&filter=" + script,
                "&search=" + script,
                "&" + script + "=1",
                "&__proto__[src]=x&constructor=x",
                "&goal=" + texts.goal() + "#" + script)) {
            openRoadmap(more);
            isClean(more);
        }
        Page admin = chromium.logIn(host.host().address(), Who.SYSTEM_ADMIN.userName(), ColorScheme.LIGHT);
        for (String more : List.of("?section=" + script, "#" + script, "?x=" + script)) {
            admin.navigate(host.host().address() + ADMIN + more);
            admin.waitForLoadState();
            assertThat(admin.evaluate(
                            "() => window.__pwned === undefined && !document.querySelector('img[src=\"x\"]')"))
                    .as(more)
                    .isEqualTo(true);
        }
        admin.context().close();
    }
}
