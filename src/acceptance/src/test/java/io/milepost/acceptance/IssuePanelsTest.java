package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people see and do of goals without leaving an issue's page. */
@RequiresBrowser
class IssuePanelsTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Work work = new Work(DemoHost.person("admin"), "MKT");

    @Test
    void anIssueIsLinkedToAGoalByKeyboardAndAddsWhatItPromised() {
        String goal = work.goal("Be known in Lisbon");
        String above = work.goal("Be known in Portugal");
        work.contribute(goal, above);
        work.activity("Posters", goal);
        String issue = work.activity("Radio spots", null);
        Page page = open("ana", issue);
        assertThat(panel(page)).containsText("It serves no goal yet.");

        page.getByText("Link to a goal").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog[open] input:focus")).isVisible();
        assertThat(Axe.findings(page)).isEmpty();
        page.keyboard().type("known lisbon");
        assertThat(page.locator("[role=option]")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");

        assertThat(panel(page)).containsText(issue + " counts for " + goal);
        assertThat(panel(page).locator(".mp-gain")).containsText("delivery +50.0\u00a0pp (0.0% → 50.0%)");
        assertThat(panel(page).locator(".mp-way")).containsText("Be known in Portugal");
        assertThat(Axe.findings(page)).isEmpty();

        work.finish(issue);
        Eventually.is("1 of 2", () -> work.delivery(goal));
        Eventually.is("1 of 2", () -> work.delivery(above));
        page.reload();
        assertThat(panel(page).locator(".mp-gain")).containsText("It is done");
    }

    @Test
    void aLinkIsTakenAwayAndBroughtBackByMouse() {
        String goal = work.goal("Be known in Turin");
        String issue = work.activity("A stand at the fair", null);
        work.contribute(issue, goal);
        Eventually.is("0 of 1", () -> work.delivery(goal));
        Page page = open("ana", issue);

        page.getByText("Remove the link to " + goal).click();
        assertThat(panel(page)).containsText("It serves no goal yet.");
        page.getByText("Undo", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(panel(page).locator(".mp-served")).containsText("Be known in Turin");
    }

    @Test
    void aHiddenGoalIsSaidToBeThereAndNoMore() {
        String hidden = new Work(DemoHost.person("admin"), "WEB").goal("Secret umbrella");
        String goal = work.goal("Be known in Porto");
        work.contribute(goal, hidden);
        String issue = work.activity("Flyers", goal);
        Eventually.is("0 of 1", () -> work.delivery(goal));

        Page page = open("mia", issue);

        assertThat(panel(page).locator(".mp-way")).hasText("A goal that you cannot see");
        assertThat(page.content()).doesNotContain(hidden, "Secret umbrella");
    }

    @Test
    void aValueIsRecordedInPlaceOnAGoal() {
        String goal = work.goal("Be known in Lyon");
        Eventually.is("0 of 0", () -> work.delivery(goal));
        DemoHost.person("admin")
                .put(
                        "/rest/milepost/1.0/goals/" + goal + "/plan",
                        """
                        {"version": 0, "why": "", "campaigns": [], "milestones": [],
                         "kpis": [{"id": "k1", "name": "Visits", "unit": {"kind": "number"},
                          "aim": {"kind": "reach", "baseline": 0, "target": 100}, "source": {"kind": "measured"}}]}""")
                .ok();
        Page page = open("ana", goal);

        page.getByText("Record a value").click();
        page.getByLabel("Value", new Page.GetByLabelOptions().setExact(true)).fill("40");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).containsText("40");
        page.keyboard().press("Escape");

        assertThat(panel(page).locator(".mp-kpis")).containsText(Pattern.compile("40 of 100"));
        assertThat(panel(page).locator(".mp-pairs")).containsText("40.0%");
    }

    @Test
    void theRoadmapOpensWithTheGoalOfTheIssue() {
        String goal = work.goal("Be known in Ghent");
        Eventually.is("0 of 0", () -> work.delivery(goal));
        Page page = open("ana", goal);

        page.getByText("Open on the roadmap").click();

        assertThat(page.locator(".mp-panel h2")).hasText("Be known in Ghent");
    }

    private static Page open(String person, String issue) {
        Page page = chromium.logIn(person, ColorScheme.LIGHT);
        page.navigate(DemoHost.address() + "/browse/" + issue);
        return page;
    }

    private static Locator panel(Page page) {
        return page.locator(".mp-issue-panel");
    }
}
