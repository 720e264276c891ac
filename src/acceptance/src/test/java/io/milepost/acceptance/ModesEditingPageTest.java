package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cards and days are moved on the board and in the calendar, by mouse and by keyboard; nothing of it is written. */
@RequiresBrowser
class ModesEditingPageTest {

    private static final int ABOVE_ITS_WORDS = 6;
    private static final int WIDE = 4000;
    private static final int USUAL = 1440;
    private static final int HIGH = 900;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    /** With what editing takes, which comes once the pointer is near. */
    private static Page open(String query, ColorScheme scheme) {
        Page page = chromium.logIn("ana", scheme);
        page.navigate(Chromium.roadmap("MKT") + query);
        page.locator(".mp-mode > section").hover();
        assertThat(page.locator("#mp-edit-help")).isAttached();
        assertThat(page.locator(".mp-mode > section[aria-busy=false]")).isVisible();
        return page;
    }

    /** With the columns without cards, which come once it is known what can be chosen. */
    private static Page openBoard(ColorScheme scheme) {
        Page page = open("&mode=board&by=channel", scheme);
        page.setViewportSize(WIDE, HIGH);
        assertThat(empty(page)).isVisible();
        return page;
    }

    private static Locator empty(Page page) {
        return page.locator(".mp-column[data-empty]").first();
    }

    private static void carry(Page page, Locator from, Locator to) {
        BoundingBox end = Steady.box(to);
        BoundingBox start = Steady.box(from);
        page.mouse().move(start.x + ABOVE_ITS_WORDS, start.y + ABOVE_ITS_WORDS);
        page.mouse().down();
        page.mouse().move(start.x + 2 * ABOVE_ITS_WORDS, start.y + 2 * ABOVE_ITS_WORDS);
        page.mouse().move(end.x + ABOVE_ITS_WORDS, end.y + ABOVE_ITS_WORDS);
        assertThat(page.locator(".mp-carried:visible")).isVisible();
        page.mouse().up();
    }

    private static Locator staged(Page page) {
        return page.locator(".mp-dock strong");
    }

    private static void hasNoFindings(Page page) {
        Assertions.assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void aCardGoesToAnotherColumnByMouse() {
        Page page = openBoard(ColorScheme.LIGHT);
        page.setViewportSize(USUAL, HIGH);
        Locator column = page.locator(".mp-column").nth(1);
        carry(page, page.locator(".mp-column").first().locator(".mp-card").first(), column.locator("h3"));
        assertThat(column.locator(".mp-card[data-staged=changed]")).isVisible();
        assertThat(staged(page)).hasText("1 change, not yet written");
        assertThat(page.locator(".mp-card[data-going]")).hasCount(1);
        hasNoFindings(page);
        Chromium.screenshot(page, "editing-board");
    }

    @Test
    void columnsWithoutCardsThatComeLeaveTheOneUnderThePointerWhereItIs() {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.setViewportSize(USUAL, HIGH);
        page.navigate(Chromium.roadmap("MKT") + "&mode=board&by=channel");
        assertThat(page.locator(".mp-cards[aria-busy=false] .mp-card").first()).isVisible();
        Assertions.assertThat(empty(page).count()).isZero();
        Locator seen = page.locator(".mp-column").nth(2);
        Locator column = page.locator(".mp-column[aria-label='" + seen.getAttribute("aria-label") + "']");
        BoundingBox before = Steady.box(column);

        page.mouse().move(before.x + ABOVE_ITS_WORDS, before.y + ABOVE_ITS_WORDS);
        assertThat(empty(page)).isAttached();

        BoundingBox after = Steady.box(column);
        Assertions.assertThat(after.x).isCloseTo(before.x, Assertions.within(1.0));
        Object scrolled = page.locator(".mp-columns").evaluate("row => row.scrollLeft");
        Assertions.assertThat(((Number) scrolled).intValue()).isPositive();
    }

    @Test
    void aCardGoesByKeysInTheDark() {
        Page page = openBoard(ColorScheme.DARK);
        page.locator(".mp-column").first().locator(".mp-card").first().focus();
        assertThat(page.locator(".mp-column").first().locator(".mp-card:focus")).isVisible();
        List.of("m", "ArrowRight", "Enter").forEach(page.keyboard()::press);
        assertThat(page.locator(".mp-column").nth(1).locator(".mp-card[data-staged=changed]"))
                .isVisible();
        hasNoFindings(page);
    }

    @Test
    void anEntryOfTheCalendarGoesToAnotherDayByMouse() {
        Page page = open("&mode=calendar&zoom=month", ColorScheme.LIGHT);
        Locator band = page.locator(".mp-cal-band[data-kind=activity]").first();
        String entry = band.getAttribute("data-entry");
        carry(page, band, page.locator(".mp-cal [data-day]").nth(17));
        assertThat(page.locator(".mp-cal-band[data-entry='" + entry + "'][data-staged=changed]")
                        .first())
                .isVisible();
        assertThat(staged(page)).hasText("1 change, not yet written");
        hasNoFindings(page);
        Chromium.screenshot(page, "editing-calendar");
    }

    @Test
    void anEntryGoesByKeysFromTheListOfItsDayInTheDark() {
        Page page = open("&mode=calendar&zoom=month", ColorScheme.DARK);
        page.locator(".mp-cal-more").first().click();
        page.locator("dialog[open] li[data-entry^=activity] a").first().focus();
        assertThat(page.locator("dialog[open] li[data-entry^=activity] a").first())
                .isFocused();
        List.of("m", "ArrowDown", "ArrowRight", "Enter").forEach(page.keyboard()::press);
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(staged(page)).hasText("1 change, not yet written");
        assertThat(page.locator(".mp-cal [data-day]:focus")).hasCount(1);
        hasNoFindings(page);
    }

    @Test
    void aCardStaysInTheColumnWithoutCardsWhereItWasPutWhileItIsWritten() {
        Page page = openBoard(ColorScheme.LIGHT);
        String name = empty(page).getAttribute("aria-label");
        Locator column = page.locator(".mp-column[aria-label='" + name + "']");
        carry(page, page.locator(".mp-column").first().locator(".mp-card").first(), column.locator("h3"));
        assertThat(column.locator(".mp-card[data-staged=changed]")).isVisible();
        hasNoFindings(page);
        page.locator(".mp-dock [data-edit=save]").click();
        assertThat(page.locator(".mp-dock [data-edit=back]")).isVisible();
        assertThat(column.locator(".mp-card")).hasCount(1);
        assertThat(page.locator(".mp-card[data-going]")).hasCount(0);
        assertThat(column.locator(".mp-card")).hasCount(1);
        page.locator(".mp-dock [data-edit=back]").click();
        assertThat(column.locator(".mp-card")).hasCount(0);
    }

    @Test
    void aCardGoesToAColumnWithoutCardsByKeysInTheDark() {
        Page page = openBoard(ColorScheme.DARK);
        Object place = page.locator(".mp-columns")
                .evaluate("row => [...row.children].findIndex(column => column.matches('[data-empty]'))");
        Locator column = page.locator(".mp-column").nth(((Number) place).intValue());
        page.locator(".mp-column").first().locator(".mp-card").first().focus();
        page.keyboard().press("m");
        for (int step = 0; step < ((Number) place).intValue(); step++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(column).hasAttribute("data-drop", "");
        page.keyboard().press("Enter");
        assertThat(column.locator(".mp-card[data-staged=changed]")).isVisible();
        hasNoFindings(page);
    }
}
