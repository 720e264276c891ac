package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a newcomer: log in, open the roadmap, move an issue, see the goal move and why. */
@RequiresBrowser
class RoadmapPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Work work = new Work(DemoHost.person("admin"), "MKT");

    @Test
    void aTransitionMovesTheBarTheNumberAndTheLedger() {
        String goal = work.goal("A goal to watch");
        String activity = work.activity("An activity to finish", goal);
        work.activity("Another activity", goal);
        work.transition(activity, "Start progress");
        Eventually.is("0.5 of 2", () -> work.delivery(goal));

        Page roadmap = chromium.logIn("ana", ColorScheme.LIGHT);
        roadmap.navigate(DemoHost.address() + "/projects/MKT");
        roadmap.locator("a[href*='selectedItem=io.milepost.jira']").first().click();
        Locator row = rowOf(roadmap, goal);
        assertThat(row.locator(".mp-share")).containsText("25.0");
        String before = row.locator(".mp-fill").getAttribute("width");

        Page issue = roadmap.context().newPage();
        issue.navigate(DemoHost.address() + "/browse/" + activity);
        issue.locator("form.transitions button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Done\\s*$")))
                .click();
        assertThat(issue.locator("#status-val")).containsText("Done");
        issue.close();

        assertThat(row.locator(".mp-share")).containsText("50.0");
        org.assertj.core.api.Assertions.assertThat(row.locator(".mp-fill").getAttribute("width"))
                .isNotEqualTo(before);
        row.locator(".mp-summary").click();
        Locator panel = roadmap.locator(".mp-panel");
        assertThat(panel).containsText(activity);
        assertThat(panel).containsText(Pattern.compile("Done"));
        assertThat(panel).containsText("Ana");
        Chromium.screenshot(roadmap, "roadmap-after-transition");
    }

    @Test
    void aPersonWithFewerRightsSeesTheTotalAndHowMuchIsHidden() {
        String goal = work.goal("Partly hidden");
        work.activity("Seen by all", goal);
        String hidden = new Work(DemoHost.person("admin"), "WEB").activity("Hidden secret work", null);
        work.contribute(hidden, goal);
        Eventually.is("0 of 2", () -> work.delivery(goal));

        Page roadmap = chromium.logIn("mia", ColorScheme.LIGHT);
        roadmap.navigate(Chromium.roadmap("MKT"));
        Locator row = rowOf(roadmap, goal);
        row.locator(".mp-summary").click();
        assertThat(row).isFocused();
        roadmap.keyboard().press("ArrowRight");
        assertThat(roadmap.getByText(Pattern.compile("1 more activity that you cannot see"))
                        .first())
                .isVisible();
        org.assertj.core.api.Assertions.assertThat(roadmap.content()).doesNotContain(hidden, "Hidden secret work");
        Chromium.screenshot(roadmap, "roadmap-restricted");
    }

    /** Jira's WRM.require would answer the same list with the same failure again. */
    @Test
    void aDialogThatDoesNotArriveIsAskedForAgainAndLeadsBackToItsButton() {
        Page roadmap = chromium.logIn("ana", ColorScheme.LIGHT);
        String script = "**/io.milepost.jira:planning/planning.js*";
        roadmap.route(script, Route::abort);
        roadmap.navigate(Chromium.roadmap("MKT"));
        assertThat(roadmap.locator(".mp-row").first()).isVisible();
        Locator button = roadmap.locator("[data-dialog=new]");
        button.press("Enter");
        Locator notice = roadmap.locator(".mp-not-arrived");
        assertThat(notice).containsText("The dialog did not arrive.");
        assertThat(button).isFocused();
        org.assertj.core.api.Assertions.assertThat(Axe.findings(roadmap)).isEmpty();

        roadmap.unroute(script);
        notice.locator("[data-action=again]").press("Enter");
        assertThat(roadmap.locator("dialog[open]")).containsText("New goal");
        assertThat(notice).isHidden();
        roadmap.keyboard().press("Escape");
        assertThat(button).isFocused();
    }

    @Test
    void theTimeAxisIsZoomedAndMovedByMouseAndByKeyAndItsAddressShowsTheSameToOthers() {
        Page roadmap = chromium.logIn("ana", ColorScheme.LIGHT);
        roadmap.navigate(Chromium.roadmap("MKT") + "&zoom=quarter&periods=fiscal-4");
        Locator zoom = roadmap.locator(".mp-zoom");
        Locator frame = roadmap.locator(".mp-map-frame");
        assertThat(zoom).hasValue("quarter");
        assertThat(roadmap.locator(".mp-axis-major")).containsText(Pattern.compile("Q\\d FY 20\\d\\d/\\d\\d"));

        BoundingBox box = Steady.box(frame);
        String before = frame.getAttribute("aria-valuetext");
        roadmap.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        roadmap.mouse().down();
        roadmap.mouse().move(box.x + box.width / 2 + 150, box.y + box.height / 2);
        roadmap.mouse().up();
        assertThat(frame).not().hasAttribute("aria-valuetext", before);
        org.assertj.core.api.Assertions.assertThat(Steady.box(frame).x).isCloseTo(box.x + 150, within(3.0));
        frame.press("Home");
        assertThat(frame).hasAttribute("aria-valuenow", "0");
        frame.press("-");
        assertThat(zoom).hasValue("year");

        BoundingBox grid = Steady.box(roadmap.locator(".mp-scroller"));
        roadmap.mouse().move(grid.x + grid.width * 0.8, grid.y + 100);
        roadmap.keyboard().down("Control");
        roadmap.mouse().wheel(0, -120);
        roadmap.keyboard().up("Control");
        assertThat(zoom).hasValue("quarter");
        roadmap.locator("[data-action=finer]").click();
        assertThat(roadmap).hasURL(Pattern.compile(".*[&]zoom=month(&.*)?$"));
        roadmap.locator(".mp-sort").selectOption("gap");
        assertThat(roadmap).hasURL(Pattern.compile(".*&sort=gap(&.*)?$"));
        org.assertj.core.api.Assertions.assertThat(Axe.findings(roadmap)).isEmpty();
        roadmap.setViewportSize(320, 800);
        Eventually.is(320, () -> roadmap.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void theAdminPageShowsQueueAndReconciliation() {
        Page admin = chromium.logIn("admin", ColorScheme.LIGHT);
        admin.navigate(DemoHost.address() + "/plugins/servlet/milepost/admin?section=health");
        Chromium.confirmPassword(admin, "admin");
        assertThat(admin.getByText("Recalculate all").first()).isVisible();
        Chromium.screenshot(admin, "admin");
    }

    /** The goal's row, found as a person would who looks for it by name among many. */
    private static Locator rowOf(Page roadmap, String goal) {
        roadmap.locator(".mp-search").fill(goal);
        return roadmap.locator(".mp-row[data-id='goal " + goal + "']").first();
    }
}
