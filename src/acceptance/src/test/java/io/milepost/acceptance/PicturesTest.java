package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show, taken while nobody has worked in the demonstration yet. */
@Order(OwnHostsSuite.BEFORE_THE_LAST)
@RequiresBrowser
class PicturesTest {

    private static final int WHOLE_PANEL = 1580;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void ofTheRoadmapInLightAndDark() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            PlanningPage roadmap = PlanningPage.of(chromium, "ana", scheme);
            isWhole(roadmap.page());
            Chromium.screenshot(roadmap.page(), "roadmap-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project",
                "strategy",
                "campaign",
                "channel",
                "event",
                "product",
                "digital",
                "portfolio",
                "seo",
                "content"
            })
    void ofEachReadyViewInLightAndDark(String kind) {
        ofView(kind, ColorScheme.LIGHT, "view-" + kind);
        ofView(kind, ColorScheme.DARK, "view-" + kind + "-dark");
    }

    private static void ofView(String kind, ColorScheme scheme, String name) {
        Page page = chromium.logIn("ana", scheme);
        page.navigate(Chromium.roadmap("MKT") + "&view=" + kind);
        assertThat(page.locator(".mp-view-choice")).hasValue(kind);
        assertThat(page.locator(".mp-row-goal, .mp-row-activity:not([data-loading])")
                        .first())
                .isVisible();
        isWhole(page);
        Chromium.screenshot(page, name);
    }

    /** What lies over the time axis is read after the rows, and drawn in the frame after its list has appeared. */
    private static void isWhole(Page page) {
        assertThat(page.locator(".mp-waits")).isVisible();
        Steady.drawn(page);
    }

    @Test
    void ofAGoalWithWhyAndHistoryAndForecast() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        select(roadmap, "Keep more customers");
        assertThat(roadmap.panel().locator(".mp-forecast")).containsText("probability");
        roadmap.page().setViewportSize(1440, WHOLE_PANEL);
        roadmap.panel().locator(".mp-mark").last().hover();
        Chromium.screenshot(roadmap.panel(), "goal");
    }

    @Test
    void ofTheDialogInWhichAGoalIsEdited() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        select(roadmap, "Keep more customers");
        roadmap.open("Edit goal");
        roadmap.dialog().locator("summary").first().click();
        assertThat(roadmap.dialog()).containsText("That is 77.0%.");
        Chromium.screenshot(roadmap.dialog(), "edit-goal");
    }

    @Test
    void ofOtherRulesBeforeTheyAreKept() {
        Page page = chromium.logIn("admin", ColorScheme.LIGHT);
        page.navigate(DemoHost.address() + "/plugins/servlet/milepost/admin?section=rules");
        Chromium.confirmPassword(page, "admin");
        page.getByLabel("Project", new Page.GetByLabelOptions().setExact(true)).selectOption("MKT");
        page.getByLabel("On track from").fill("-20");
        page.getByLabel("At risk from").fill("-30");
        page.locator(".mp-plan-rules")
                .getByText("Preview", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".mp-trial h3")).containsText(Pattern.compile("goals move"));
        Chromium.screenshot(page.locator(".mp-trial"), "rules-preview");
    }

    @Test
    void ofTheIssueViewInLightAndDark() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = chromium.logIn("ana", scheme);
            String dark = scheme == ColorScheme.DARK ? "-dark" : "";
            ofPanel(page, "MKT-3", ".mp-spark", "issue-goal" + dark);
            ofPanel(page, "MKT-57", ".mp-way", "issue-activity" + dark);
        }
    }

    private static void ofPanel(Page page, String issue, String shown, String name) {
        page.navigate(DemoHost.address() + "/browse/" + issue);
        assertThat(page.locator(".mp-issue-panel " + shown).first()).isVisible();
        Chromium.screenshot(page.locator("section.panel").first(), name);
    }

    private static void select(PlanningPage roadmap, String goal) {
        roadmap.page()
                .locator(".mp-summary", new Page.LocatorOptions().setHasText(goal))
                .click();
        assertThat(roadmap.panel().locator("h2")).containsText(goal);
    }
}
