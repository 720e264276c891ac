package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole ways of people who choose, sort and widen the columns of the roadmap and search with Jira, by mouse and by keyboard. */
@RequiresBrowser
class ColumnsPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator edge(Page page, String column) {
        return page.locator(".mp-edge[data-column=" + column + "]");
    }

    private static int width(Locator edge) {
        return Integer.parseInt(edge.getAttribute("aria-valuenow"));
    }

    /** Where the bar of the first goal begins on the time axis, seen from where the axis begins in its head. */
    private static double barOnAxis(Page page) {
        return ((Number) page.evaluate(
                        "() => document.querySelector('.mp-row-goal .mp-track').getBoundingClientRect().left"
                                + " - document.querySelector('.mp-axis').getBoundingClientRect().left"))
                .doubleValue();
    }

    private static void pull(Locator edge, double pixels) {
        BoundingBox box = Steady.box(edge);
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        Page page = edge.page();
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + pixels, y);
        page.mouse().up();
    }

    @Test
    void columnsAreSortedAndChosenByMouse() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.setViewportSize(2240, 1000);
        Locator due = page.locator(".mp-row-head .mp-cell-due");
        due.getByRole(AriaRole.BUTTON).click();
        assertThat(due).hasAttribute("aria-sort", "ascending");
        page.locator("[data-dialog=columns]").click();
        Locator dialog = page.locator("dialog[open]");
        dialog.getByText("Channel").click();
        roadmap.hasNoFindings();
        dialog.getByText("Show these columns").click();
        assertThat(page.locator(".mp-row-head .mp-cell-channel")).hasText("Channel");
        assertThat(page.locator("[data-id='goal MKT-17'] .mp-cell-channel")).containsText("E-mail");
        roadmap.hasNoFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goal", "health", "attainment", "owner", "due"})
    void columnsAreMadeNarrowerAndWiderByMouseAndBarsStayOnTheirDays(String column) {
        Page page = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT).page();
        page.setViewportSize(2240, 1000);
        Locator edge = edge(page, column);
        int usual = width(edge);
        double onAxis = barOnAxis(page);
        pull(edge, -16);
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(usual - 16));
        assertThat(edge.locator("..")).hasCSS("width", usual - 16 + "px");
        Steady.drawn(page);
        Assertions.assertEquals(onAxis, barOnAxis(page), 0.5);
        page.reload();
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(usual - 16));
        pull(edge, 8);
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(usual - 8));
        edge.dblclick();
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(usual));
    }

    @Test
    void aColumnIsMadeWiderByKeysAndKeepsTheFocusWhereAnotherGetsRoom() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.setViewportSize(1660, 900);
        assertThat(page.locator(".mp-row-head .mp-cell-due")).hasCount(0);
        Locator owner = edge(page, "owner");
        owner.focus();
        int usual = width(owner);
        roadmap.key("ArrowLeft");
        assertThat(owner).hasAttribute("aria-valuenow", Integer.toString(usual - 16));
        for (int steps = 1; steps < 5; steps++) {
            roadmap.key("ArrowLeft");
        }
        assertThat(owner).hasAttribute("aria-valuenow", "56");
        assertThat(page.locator(".mp-row-head .mp-cell-due")).isVisible();
        assertThat(owner).isFocused();
        roadmap.hasNoFindings();
        roadmap.key("Home");
        assertThat(owner).hasAttribute("aria-valuenow", Integer.toString(usual));
    }

    @Test
    void theGoalsAreWidenedAndASearchIsPutRightByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        Locator edge = edge(page, "goal");
        edge.focus();
        int before = width(edge);
        roadmap.key("ArrowLeft");
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(before - 16));
        roadmap.key("Home");
        assertThat(edge).hasAttribute("aria-valuenow", Integer.toString(before));
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
