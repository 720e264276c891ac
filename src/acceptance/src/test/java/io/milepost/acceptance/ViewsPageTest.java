package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole ways of people who keep how they look at a roadmap, by mouse and by keyboard. */
@RequiresBrowser
class ViewsPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator choice(Page page) {
        return page.locator(".mp-view-choice");
    }

    private static Locator chosen(Page page) {
        return choice(page).locator("option:checked");
    }

    @Test
    void aCopyGetsOtherRowsColoursAndColumnsByMouse() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ben", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.setViewportSize(2240, 1000);
        choice(page).selectOption("strategy");
        assertThat(page.locator(".mp-lanes")).hasValue("goal");
        roadmap.open("Save view …");
        assertThat(roadmap.field("Rows by")).hasValue("goal");
        assertThat(roadmap.field("Zoom")).hasValue("year");
        roadmap.field("Name").fill("Teams by mouse");
        roadmap.field("Rows by").selectOption("channel");
        roadmap.field("Colours show").selectOption("lane");
        roadmap.field("Order").selectOption("due");
        Locator columns = roadmap.dialog().locator("summary");
        assertThat(columns).hasText("Columns: Health, Attainment, Target, Owner, Due");
        columns.click();
        roadmap.field("Target").uncheck();
        roadmap.press("Move Owner up");
        roadmap.press("Move Owner up");
        assertThat(columns).hasText("Columns: Health, Owner, Attainment, Due");
        roadmap.hasNoFindings();
        roadmap.submit();
        roadmap.isClosed();
        assertThat(chosen(page)).hasText("Teams by mouse");
        assertThat(page.locator(".mp-view-mark")).isHidden();
        assertThat(page.locator(".mp-lanes")).hasValue("channel");
        assertThat(page.locator(".mp-sort")).hasValue("due");
        assertThat(page.locator(".mp-row-head .mp-cell-owner")).isVisible();
        assertThat(page.locator(".mp-row-head .mp-cell-target")).hasCount(0);

        roadmap.open("Save view …");
        roadmap.press("Delete");
        roadmap.press("Delete it");
        roadmap.isClosed();
    }

    @Test
    void aSavedViewGetsOtherRowsAndColumnsByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "emil", ColorScheme.DARK);
        Page page = roadmap.page();
        choice(page).selectOption("channel");
        assertThat(page.locator(".mp-lanes")).hasValue("channel");
        page.locator("[data-dialog=view]").press("Enter");
        roadmap.isOpenForKeys();
        page.keyboard().press("Control+A");
        roadmap.type("Kanäle");
        roadmap.key("Enter");
        roadmap.isClosed();
        assertThat(chosen(page)).hasText("Kanäle");

        page.locator("[data-dialog=view]").press("Enter");
        roadmap.isOpenForKeys();
        roadmap.tabTo("Zeilen nach");
        roadmap.type("Te");
        assertThat(roadmap.field("Zeilen nach")).hasValue("team");
        roadmap.tabTo("Spalten: ");
        roadmap.key("Enter");
        roadmap.tabTo("Status nach oben");
        roadmap.key("Enter");
        assertThat(roadmap.dialog().locator("summary")).hasText("Spalten: Kampagne, Status, Verantwortlich, Fällig");
        roadmap.hasNoFindings();
        roadmap.field("Name").press("Enter");
        roadmap.isClosed();
        assertThat(chosen(page)).hasText("Kanäle");
        assertThat(page.locator(".mp-lanes")).hasValue("team");
        assertThat(page.locator(".mp-view-mark")).isHidden();
    }

    @Test
    void aViewIsSavedSharedSentAndDeletedByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        Steady.typeChoice(choice(page), "Str");
        assertThat(chosen(page)).hasText("Strategy");
        page.locator(".mp-search").focus();
        roadmap.type("brand");
        assertThat(page.locator(".mp-view-mark")).isVisible();
        roadmap.hasNoFindings();
        roadmap.goTo("Save view", "Shift+Tab");
        roadmap.key("Enter");
        assertThat(roadmap.field("Name")).isFocused();
        roadmap.field("Name").fill("Brand by keys");
        roadmap.tabTo("Share with everybody");
        roadmap.key("Space");
        roadmap.hasNoFindings();
        roadmap.field("Name").press("Enter");
        roadmap.isClosed();
        assertThat(chosen(page)).hasText("Brand by keys");
        assertThat(page.locator(".mp-view-mark")).isHidden();
        assertThat(page).hasURL(Pattern.compile("view=\\d+$"));

        Page sent = chromium.logIn("mia", ColorScheme.LIGHT);
        sent.navigate(page.url());
        assertThat(chosen(sent)).hasText("Brand by keys");
        assertThat(sent.locator(".mp-search")).hasValue("brand");
        sent.locator("[data-dialog=view]").click();
        assertThat(sent.locator("dialog[open]")).containsText("Save as a new view");
        assertThat(sent.locator("dialog[open]").getByText("Delete")).hasCount(0);

        roadmap.open("Save view …");
        roadmap.press("Delete");
        roadmap.press("Delete it");
        roadmap.isClosed();
        assertThat(choice(page).getByText("Brand by keys")).hasCount(0);

        sent.reload();
        Locator gone = sent.locator(".mp-view-gone");
        assertThat(gone).containsText("You see the view Project instead.");
        assertThat(chosen(sent)).hasText("Project");
        // Views may be there before the plan, and until then nothing is shown above its rows.
        assertThat(gone.locator("button")).isVisible();
        gone.locator("button").press("Enter");
        assertThat(gone).hasCount(0);
        assertThat(sent).hasURL(Pattern.compile("view=project"));
    }
}
