package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole ways of people who choose, sort and widen the columns of the roadmap and search with Jira, by mouse and by keyboard. */
@RequiresBrowser
class ColumnsPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static int width(Page page) {
        return Integer.parseInt(page.locator(".mp-edge").getAttribute("aria-valuenow"));
    }

    @Test
    void columnsAreSortedWidenedAndChosenByMouse() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.setViewportSize(2240, 1000);
        Locator due = page.locator(".mp-row-head .mp-cell-due");
        due.getByRole(AriaRole.BUTTON).click();
        assertThat(due).hasAttribute("aria-sort", "ascending");
        int before = width(page);
        Locator edge = page.locator(".mp-edge");
        BoundingBox box = Steady.box(edge);
        edge.hover();
        page.mouse().down();
        page.mouse().move(box.x - 60, box.y + 10);
        page.mouse().up();
        assertThat(edge).not().hasAttribute("aria-valuenow", Integer.toString(before));
        page.locator("[data-dialog=columns]").click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByText("Channel").click();
        roadmap.hasNoFindings();
        dialog.getByText("Show these columns").click();
        assertThat(page.locator(".mp-row-head .mp-cell-channel")).hasText("Channel");
        assertThat(page.locator("[data-id='goal MKT-17'] .mp-cell-channel")).containsText("E-mail");
        roadmap.hasNoFindings();
    }

    @Test
    void theGoalsAreWidenedAndASearchIsPutRightByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        page.locator(".mp-edge").focus();
        int before = width(page);
        roadmap.key("ArrowLeft");
        assertThat(page.locator(".mp-edge")).hasAttribute("aria-valuenow", Integer.toString(before - 16));
        roadmap.key("Home");
        assertThat(page.locator(".mp-edge")).hasAttribute("aria-valuenow", Integer.toString(before));
        page.locator(".mp-pocket-filter summary").focus();
        roadmap.key("Enter");
        assertThat(page.locator(".mp-jql")).isVisible();
        page.locator(".mp-jql").focus();
        roadmap.type("nothing like this");
        roadmap.key("Enter");
        assertThat(page.locator("#mp-jql-wrong")).containsText("Jira does not run this search");
        roadmap.hasNoFindings();
        page.locator(".mp-jql").fill("key = MKT-1");
        roadmap.key("Enter");
        assertThat(page.locator("#mp-jql-wrong")).isEmpty();
        assertThat(page.locator(".mp-row-goal .mp-key").first()).hasText(Pattern.compile("MKT-1"));
    }
}
