package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.milepost.testsupport.RequiresBrowser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is seen on the roadmap is taken out as it is seen: as files, on paper and by links; help shows how. */
@RequiresBrowser
class SharingPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    /** Each goal's name as the page says it, once it has drawn what it was last asked for. */
    private static List<String> goalsOf(Page page) {
        Steady.drawn(page);
        return page.locator(".mp-rows .mp-row[data-id^='goal '] .mp-summary").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    @Test
    void filesHoldTheGoalsThatTheFilterLeavesInTheOrderOfThePage() throws IOException {
        PlanningPage roadmap = PlanningPage.of(chromium, "mia");
        Page page = roadmap.page();
        List<String> all = goalsOf(page);
        page.locator(".mp-chip[data-filter=off_track]").click();
        page.locator(".mp-sort").selectOption("name");
        List<String> seen = goalsOf(page);

        String svg = Exported.text(Exported.chosen(page, "Picture (SVG)"));
        String csv = Exported.text(Exported.chosen(page, "Table (CSV)"));

        assertThat(seen).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(svg).containsSubsequence(seen).contains("Health: Off track");
        assertThat(all.stream().filter(goal -> !seen.contains(goal))).noneMatch(svg::contains);
        assertThat(page.locator(".mp-rows .mp-row[data-id^='goal '] .mp-lozenge[data-health=off_track]")
                        .allTextContents())
                .allMatch(csv::contains);
        assertThat(page.locator(".mp-rows .mp-row[data-id^='goal '] .mp-share").allTextContents())
                .allMatch(svg::contains);
    }

    @Test
    void filesHoldTheLanesOfThePageAsTheyAreOpened() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        page.locator(".mp-lanes").selectOption("channel");
        Locator lanes = page.locator(".mp-row-lane");
        assertThat(lanes.first()).isVisible();
        page.locator(".mp-row-activity").first().waitFor();
        String inClosed = page.locator(".mp-row-activity .mp-key").first().textContent();
        lanes.first().click();
        assertThat(lanes.first()).hasAttribute("aria-expanded", "false");
        Steady.drawn(page);
        List<String> seen =
                page
                        .locator(".mp-rows .mp-row:is(.mp-row-lane, .mp-row-activity) .mp-summary")
                        .allTextContents()
                        .stream()
                        .map(String::strip)
                        .toList();

        String svg = Exported.text(Exported.chosen(page, "Picture (SVG)")).replaceAll("(?s)<title>.*?</title>", "");
        String csv = Exported.text(Exported.chosen(page, "Table (CSV)"));

        assertThat(svg)
                .contains(
                        "Rows by: Channels", lanes.first().locator(".mp-count").textContent());
        String drawn = svg.replaceAll("<text[^>]*>[A-Z]+-\\d+ ", ">").replace('\u2026', '<');
        assertThat(drawn)
                .containsSubsequence(seen.stream()
                        .map(name -> ">" + name.substring(0, Math.min(20, name.length())))
                        .toList());
        assertThat(svg.split("<g>")[2]).doesNotContain(inClosed);
        assertThat(csv).contains(inClosed);
    }

    @Test
    void aLinkShowsItsPictureToWhoeverHasItUntilItIsEnded() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        page.locator(".mp-search").fill("customers");
        Exported.item(page, "Links to this roadmap").click();
        roadmap.dialog().locator("[value=picture]").check();
        roadmap.field("Name").fill("Picture for the wiki");
        roadmap.submit();
        Locator address = roadmap.dialog().locator("#mp-feed-address");
        assertThat(address).isVisible();
        roadmap.hasNoFindings();

        Page stranger = chromium.stranger();
        Response picture = stranger.navigate(address.inputValue());
        assertThat(picture.text()).contains("Keep more customers").doesNotContain("Launch");
        Locator link = roadmap.dialog().locator("li", new Locator.LocatorOptions().setHasText("Picture for the wiki"));
        link.locator("[data-do=end]").click();
        roadmap.press("Keep it");
        assertThat(link).isVisible();
        link.locator("[data-do=end]").click();
        roadmap.press("End the link");
        assertThat(link).hasCount(0);
        assertThat(stranger.navigate(picture.url() + "?width=700").status()).isEqualTo(404);
    }

    @Test
    void thePrintedPageSaysWhatItShowsAndHasNoTools() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        page.locator(".mp-search").fill("customers");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".mp-toolbar")).isHidden();
        assertThat(page.locator(".mp-columns-offer")).isHidden();
        assertThat(page.locator(".mp-legend")).isVisible();
        assertThat(page.locator(".mp-print-head")).containsText("Searched for: customers");
        assertThat(page.locator(".mp-print-head")).containsText("As of ");
        assertThat(page.locator(".mp-row").first()).isVisible();
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
    }

    @Test
    void aTourIsOfferedOnceAndLeadsThroughThePage() {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.evaluate("sessionStorage.setItem('new.here', 'yes'); localStorage.removeItem('milepost.tour')");
        page.navigate(Chromium.roadmap("MKT"));

        page.locator("[data-action=tour]").click();
        Locator card = page.locator(".mp-tour-card");
        assertThat(card.locator("h2")).isFocused();
        int steps = 1;
        while (card.locator("[data-tour=next]").textContent().equals("Next")) {
            String title = card.locator("h2").textContent();
            page.keyboard().press("ArrowRight");
            assertThat(card.locator("h2")).not().hasText(title);
            steps++;
        }
        assertThat(steps).isEqualTo(6);
        assertThat(Axe.findings(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        page.reload();
        assertThat(page.locator(".mp-row").first()).isVisible();
        assertThat(page.locator(".mp-tour-offer")).isHidden();
        page.locator(".mp-row").first().press("?");
        assertThat(page.locator("dialog[open]")).containsText("Show the whole plan");
    }
}
