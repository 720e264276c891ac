package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole ways of people who edit on the roadmap, by mouse, finger and key; what they write they take back. */
@RequiresBrowser
class EditingPageTest {

    private static final String GOAL = "MKT-104";
    private static final int LONGEST = 30;
    private static final String OTHER = "MKT-41";
    private static final String ABOVE = "MKT-8";
    private static final String FIRST = "MKT-1";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void barsArePulledLookedThroughWrittenAndTakenBackByMouse() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT);
        LocalDate start = EditingPage.day(GOAL, "start");
        LocalDate due = EditingPage.day(GOAL, "due");
        editing.pull(GOAL, EditingPage.BESIDE_THE_COLUMNS, 40);
        editing.pull(OTHER, 1, 30);
        assertThat(editing.dock().locator("strong")).hasText("2 changes, not yet written");
        editing.roadmap().hasNoFindings();
        Chromium.screenshot(editing.page(), "editing");

        editing.deed("review").click();
        assertThat(editing.roadmap().dialog().locator(".mp-effects h3")).isVisible();
        editing.roadmap().hasNoFindings();
        Chromium.screenshot(editing.page(), "editing-review");
        editing.roadmap()
                .dialog()
                .locator("[data-do=remove][data-issue=" + OTHER + "]")
                .click();
        editing.roadmap().submit();
        editing.roadmap().isClosed();
        assertThat(editing.deed("back")).isVisible();
        Eventually.is(start.plusDays(20), () -> EditingPage.day(GOAL, "start"));
        Eventually.is(due.plusDays(20), () -> EditingPage.day(GOAL, "due"));

        editing.deed("back").click();
        Eventually.is(start, () -> EditingPage.day(GOAL, "start"));
        Eventually.is(due, () -> EditingPage.day(GOAL, "due"));
    }

    @Test
    void theSameIsDoneByKeysInTheDark() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.DARK);
        PlanningPage roadmap = editing.roadmap();
        LocalDate due = EditingPage.day(GOAL, "due");
        roadmap.row(GOAL).focus();
        Stream.of("m", "Shift+ArrowDown", "Shift+ArrowRight", "Enter").forEach(roadmap::key);
        assertThat(roadmap.row(GOAL)).hasAttribute("data-staged", "changed");
        Stream.of("Control+z", "Control+Shift+z").forEach(roadmap::key);
        roadmap.hasNoFindings();
        roadmap.tabTo("Save to Jira");
        roadmap.key("Enter");
        assertThat(editing.deed("back")).isVisible();
        Eventually.is(due.plusDays(8), () -> EditingPage.day(GOAL, "due"));
        roadmap.tabTo("Undo what was written");
        roadmap.key("Enter");
        Eventually.is(due, () -> EditingPage.day(GOAL, "due"));
    }

    @Test
    void aFingerScrollsUntilItHasRestedOnABar() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT);
        editing.touch(GOAL, 60, false);
        assertThat(editing.deed("save")).isHidden();
        editing.touch(GOAL, 60, true);
        assertThat(editing.roadmap().row(GOAL)).hasAttribute("data-staged", "changed");
    }

    @Test
    void linksGoalsAndNamesAreChangedAndDiscarded() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = editing.page();
        PlanningPage roadmap = editing.roadmap();
        roadmap.row(OTHER).focus();
        roadmap.key("ArrowRight");
        assertThat(page.locator(".mp-row-activity .mp-summary").first()).not().isEmpty();
        editing.link(OTHER, "MKT-6");
        editing.carry(page.locator(".mp-row-activity .mp-summary").first(), "MKT-6");
        roadmap.row(OTHER).focus();
        roadmap.key("e");
        roadmap.field("Name").fill("A free book");
        roadmap.hasNoFindings();
        roadmap.submit();
        assertThat(roadmap.row(OTHER).locator(".mp-summary")).hasText("A free book");
        editing.deed("review").click();
        assertThat(roadmap.dialog()).containsText("MKT-6");
        assertThat(roadmap.dialog().locator("li li")).hasCount(3);
        roadmap.key("Escape");
        editing.deed("discard").click();
        assertThat(editing.deed("save")).hasAttribute("aria-disabled", "true");
    }

    @Test
    void cellsAreTypedInAndAGoalIsCarriedToAnotherByMouse() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT);
        PlanningPage roadmap = editing.roadmap();
        Locator typed = editing.page().locator(".mp-in-place input");
        roadmap.row(OTHER).locator(".mp-summary").dblclick();
        typed.fill(" ");
        typed.press("Enter");
        assertThat(editing.page().locator(".mp-in-place [role=alert]")).isVisible();
        roadmap.hasNoFindings();
        Chromium.screenshot(editing.page(), "editing-cell");
        typed.fill("A free book");
        roadmap.row(GOAL).locator(".mp-summary").click();
        assertThat(roadmap.row(OTHER).locator(".mp-summary")).hasText("A free book");
        editing.carry(roadmap.row(OTHER).locator(".mp-summary"), ABOVE);
        assertThat(roadmap.row(OTHER)).hasAttribute("aria-level", "2");
        editing.deed("review").click();
        assertThat(roadmap.dialog().locator("li li")).hasCount(2);
        assertThat(roadmap.dialog()).containsText(ABOVE);
        assertThat(roadmap.dialog().locator(".mp-effects h3")).isVisible();
        assertThat(roadmap.dialog().locator("li .mp-wrong")).hasCount(0);
    }

    @Test
    void theSameIsDoneByKeysInTheDarkFromCellToCell() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.DARK);
        PlanningPage roadmap = editing.roadmap();
        Locator typed = editing.page().locator(".mp-in-place input");
        roadmap.row(OTHER).focus();
        roadmap.key("F2");
        editing.page().keyboard().type("A free book");
        roadmap.key("Tab");
        typed.fill("be");
        assertThat(editing.page().locator(".mp-in-place [role=option]").first()).isVisible();
        roadmap.hasNoFindings();
        Chromium.screenshot(editing.page(), "editing-cell-dark");
        Stream.of("ArrowDown", "Enter", "Enter", "Escape").forEach(roadmap::key);
        assertThat(roadmap.row(OTHER)).hasAttribute("data-staged", "changed");
        roadmap.row(OTHER).focus();
        roadmap.key("g");
        roadmap.row(ABOVE).focus();
        roadmap.key("Enter");
        assertThat(roadmap.row(OTHER)).hasAttribute("aria-level", "2");
        roadmap.row(OTHER).focus();
        Stream.of("g", "t").forEach(roadmap::key);
        assertThat(roadmap.row(OTHER)).hasAttribute("aria-level", "1");
    }

    @Test
    void whatIsChosenInACellIsWrittenAndTakenBackByMouse() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT).showing("status", "channel");
        Locator channel = editing.cell(OTHER, "channel");
        assertThat(channel).not().isEmpty();
        String before = channel.textContent();
        channel.dblclick();
        Locator radio = editing.page().locator(".mp-in-place [role=option]").getByText("Radio");
        assertThat(radio).isVisible();
        editing.roadmap().hasNoFindings();
        Chromium.screenshot(editing.page(), "editing-choice");
        radio.click();
        assertThat(channel).hasText("Radio");
        assertThat(editing.dock().locator("strong")).hasText("1 change, not yet written");
        editing.deed("save").click();
        assertThat(editing.deed("back")).isVisible();
        assertThat(channel).hasText("Radio");
        editing.deed("back").click();
        assertThat(channel).hasText(before);
    }

    @Test
    void cellsAreChosenInByKeysInTheDarkAndSayWhereNothingCanBeChosen() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.DARK).showing("status", "channel");
        PlanningPage roadmap = editing.roadmap();
        Locator status = editing.cell(OTHER, "status");
        Locator typed = editing.page().locator(".mp-in-place input");
        Locator options = editing.page().locator(".mp-in-place [role=option]");
        assertThat(status).hasText("Done");
        editing.page().locator(".mp-row-activity").first().focus();
        Stream.of("F2", "Tab", "Tab").forEach(roadmap::key);
        assertThat(typed).hasAttribute("aria-label", Pattern.compile("^Status "));
        assertThat(options.first()).isVisible();
        roadmap.hasNoFindings();
        editing.page().keyboard().type("to");
        roadmap.key("Tab");
        assertThat(status).hasText("To Do");
        assertThat(typed).hasAttribute("aria-label", Pattern.compile("^Channel "));
        Stream.of("Escape", "Escape").forEach(roadmap::key);
        roadmap.row(OTHER).focus();
        Stream.of("F2", "Tab", "Tab", "Tab").forEach(roadmap::key);
        assertThat(editing.page().locator(".mp-in-place [role=alert]")).containsText("its activities say");
        roadmap.hasNoFindings();
        roadmap.key("Escape");
        assertThat(typed).isHidden();
        assertThat(editing.dock().locator("strong")).hasText("1 change, not yet written");
    }

    @Test
    void aDoubleClickOnACellIsNotForTheGoalThatItsFirstClickShows() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT).showing("status", "channel");
        Page page = editing.page();
        page.setViewportSize(1600, 900);
        editing.roadmap().row(FIRST).locator(".mp-cell-status").dblclick();
        assertThat(page.locator(".mp-in-place[data-part=status] [role=option]").first())
                .isVisible();
        assertThat(page.locator(".mp-panel")).isHidden();
        assertThat(page.locator("dialog")).hasCount(0);
        editing.roadmap().key("Escape");
        assertThat(page.locator(".mp-in-place [role=option]")).hasCount(0);
        editing.roadmap().key("Escape");
        editing.roadmap().row(FIRST).locator(".mp-summary").dblclick();
        assertThat(page.locator(".mp-in-place[data-part=summary] input")).isFocused();
    }

    @Test
    void severalAreChosenInACellByMouseAndGoBackWhereJiraKeepsOne() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT).showing("status", "channel");
        editing.takesSeveral();
        Locator channel = editing.cell(OTHER, "channel");
        assertThat(channel).not().isEmpty();
        String before = channel.textContent();
        channel.dblclick();
        Locator radio = editing.box("Radio");
        assertThat(editing.page().locator(".mp-in-place-list input:checked")).hasCount(1);
        editing.page().locator(".mp-in-place-list").getByText("Radio").click();
        assertThat(radio).isChecked();
        editing.roadmap().hasNoFindings();
        Chromium.screenshot(editing.page(), "editing-several");
        editing.roadmap().row(GOAL).locator(".mp-summary").click();
        assertThat(editing.dock().locator(".mp-dock-reason")).containsText("The field keeps one value.");
        editing.roadmap().key("Escape");
        assertThat(editing.page().locator(".mp-panel")).isHidden();
        assertThat(channel).hasText(before);
    }

    @Test
    void theSameIsDoneByKeysInTheDarkAndWrittenAndTakenBack() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.DARK).showing("status", "channel");
        editing.takesSeveral();
        PlanningPage roadmap = editing.roadmap();
        Locator channel = editing.cell(OTHER, "channel");
        assertThat(channel).not().isEmpty();
        String before = channel.textContent();
        editing.page().locator(".mp-row-activity").first().focus();
        Stream.of("F2", "Tab", "Tab", "Tab").forEach(roadmap::key);
        Locator there = editing.box(before);
        assertThat(there).isFocused();
        roadmap.hasNoFindings();
        roadmap.key("Space");
        assertThat(there).not().isChecked();
        for (int step = 0; step < LONGEST && !editing.isFocused("Radio"); step++) {
            roadmap.key("ArrowDown");
        }
        Stream.of("Space", "Shift+Tab").forEach(roadmap::key);
        assertThat(editing.page().locator(".mp-in-place [role=option]").first()).isVisible();
        Stream.of("Escape", "Escape").forEach(roadmap::key);
        assertThat(channel).hasText("Radio");
        roadmap.tabTo("Save to Jira");
        roadmap.key("Enter");
        assertThat(editing.deed("back")).isVisible();
        assertThat(channel).hasText("Radio");
        roadmap.tabTo("Undo what was written");
        roadmap.key("Enter");
        assertThat(channel).hasText(before);
    }
}
