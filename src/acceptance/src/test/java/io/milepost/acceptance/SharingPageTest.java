package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.milepost.testsupport.RequiresBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen on the roadmap is taken out as it is seen: as files, on paper and by links; help shows how. */
@RequiresBrowser
class SharingPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Download chosen(Page page, String item) {
        return page.waitForDownload(() -> item(page, item).click());
    }

    private static Locator item(Page page, String name) {
        page.locator(".mp-export-button").click();
        return page.locator("[role=menuitem]", new Page.LocatorOptions().setHasText(name));
    }

    private static String text(Download file) {
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8)
                    .replace("&amp;", "&")
                    .replace("&#39;", "'");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

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

        String svg = text(chosen(page, "Picture (SVG)"));
        String csv = text(chosen(page, "Table (CSV)"));

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

        String svg = text(chosen(page, "Picture (SVG)")).replaceAll("(?s)<title>.*?</title>", "");
        String csv = text(chosen(page, "Table (CSV)"));

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
    void aPictureHasTheRowsOfThePageWithTheActivitiesOfAnOpenedGoalAndTheClosedRowsForThoseOfOthers() {
        Page page = PlanningPage.of(chromium, "ana").page();
        page.locator(".mp-row-goal[aria-expanded=false] .mp-toggle").first().click();
        page.locator(".mp-row-activity .mp-key").first().waitFor();
        Steady.drawn(page);
        List<String> rows = page.locator(
                        ".mp-rows .mp-row:is(.mp-row-goal, .mp-row-activity) .mp-key, .mp-row-group .mp-note")
                .allTextContents();

        String svg = text(chosen(page, "Picture (SVG)"));

        assertThat(rows).hasSizeGreaterThan(3).contains("Activities of its own");
        List<String> told = Pattern.compile("<g><title>([A-Z]+-\\d+|Activities of its own)")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(told).containsSubsequence(rows);
    }

    /** What stands in the file, row by row, as who hears it is told. */
    private static List<String> drawnIn(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> begins(List<String> names) {
        return names.stream()
                .map(String::strip)
                .map(name -> name.substring(0, Math.min(8, name.length())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "quarter"})
    void aPictureOfTheCalendarHasTheEntriesOfThePage(String scale) {
        PlanningPage roadmap = PlanningPage.of(chromium, "mia");
        Page page = roadmap.page();
        page.locator(".mp-modes [data-mode=calendar]").click();
        page.locator(".mp-cal button[data-scale=" + scale + "]").click();
        assertThat(page.locator(".mp-cal[data-scale=" + scale + "][aria-busy=false] .mp-cal-band")
                        .first())
                .isVisible();
        List<String> bands = page.locator(".mp-cal-band .mp-cal-text").allTextContents();
        List<String> more = page.locator(".mp-cal-more").allTextContents();

        String svg = text(chosen(page, "Picture (SVG)"));
        List<String> drawn = drawnIn(svg);

        assertThat(bands).isNotEmpty();
        assertThat(drawn).contains(page.locator(".mp-cal-weekday").first().textContent());
        assertThat(drawn.stream().filter(text -> text.matches("\\+\\d+ more"))).containsExactlyElementsOf(more);
        assertThat(svg).contains(page.locator(".mp-cal-title").textContent());
        List<String> told = svg.lines()
                .filter(line -> line.contains("<g><title>") && !line.contains(" more</text>"))
                .flatMap(line -> drawnIn(line.substring(line.indexOf("<g><title>"))).stream())
                .toList();
        assertThat(begins(told)).containsExactlyInAnyOrderElementsOf(begins(bands));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "status", "channel"})
    void aPictureOfTheBoardHasTheColumnsAndCardsOfThePage(String by) {
        PlanningPage roadmap = PlanningPage.of(chromium, "mia");
        Page page = roadmap.page();
        page.locator(".mp-modes [data-mode=board]").click();
        page.locator(".mp-board-by").selectOption(by);
        Locator columns = page.locator(".mp-column:not([data-empty])");
        assertThat(page.locator(".mp-cards[aria-busy=false] .mp-card .mp-card-name")
                        .first())
                .isVisible();
        List<String> heads = columns.locator("h3").allTextContents();
        List<String> counts = columns.locator(".mp-column-head .mp-faint").allTextContents();
        List<String> cards = columns.first().locator(".mp-card-name").allTextContents();

        String svg = text(chosen(page, "Picture (SVG)"));

        assertThat(drawnIn(svg)).containsSubsequence(heads).containsAll(counts);
        assertThat(begins(drawnIn(svg))).containsSubsequence(begins(cards));
        Download paper = chosen(page, "PDF on A1");
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        assertThat(paper.failure()).isNull();
    }

    @Test
    void aPictureAndPaperAreMadeByKeysAlone() throws IOException {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        Locator menu = page.locator("#mp-export-menu:focus-within");
        roadmap.tabTo("Export");
        roadmap.key("ArrowDown");
        assertThat(menu).isVisible();
        roadmap.key("p");

        Download picture = page.waitForDownload(() -> roadmap.key("Enter"));
        assertThat(page.locator(".mp-export-button")).isFocused();
        roadmap.key("ArrowDown");
        assertThat(menu).isVisible();
        roadmap.goTo("PDF on A3", "ArrowDown");
        Download paper = page.waitForDownload(() -> roadmap.key(" "));

        assertThat(picture.suggestedFilename()).matches("milepost-MKT-\\d{4}-\\d\\d-\\d\\d\\.png");
        assertThat(Files.readAllBytes(picture.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(50_000);
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        assertThat(Files.readAllBytes(paper.path()))
                .startsWith('%', 'P', 'D', 'F')
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void aLinkShowsItsPictureToWhoeverHasItUntilItIsEnded() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        page.locator(".mp-search").fill("customers");
        item(page, "Links to this roadmap").click();
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
