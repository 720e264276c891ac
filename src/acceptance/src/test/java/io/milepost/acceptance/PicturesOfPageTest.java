package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.milepost.testsupport.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of the roadmap and sheets of paper, held against the page of which they are made. */
@RequiresBrowser
class PicturesOfPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aPictureHasTheRowsOfThePageWithTheActivitiesOfAnOpenedGoalAndTheClosedRowsForThoseOfOthers() {
        Page page = PlanningPage.of(chromium, "ana").page();
        page.locator(".mp-row-goal[aria-expanded=false] .mp-toggle").first().click();
        page.locator(".mp-row-activity .mp-key").first().waitFor();
        Steady.drawn(page);
        List<String> rows = page.locator(
                        ".mp-rows .mp-row:is(.mp-row-goal, .mp-row-activity) .mp-key, .mp-row-group .mp-note")
                .allTextContents();

        String svg = Exported.text(Exported.chosen(page, "Picture (SVG)"));

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

        String svg = Exported.text(Exported.chosen(page, "Picture (SVG)"));
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

        String svg = Exported.text(Exported.chosen(page, "Picture (SVG)"));

        assertThat(drawnIn(svg)).containsSubsequence(heads).containsAll(counts);
        assertThat(begins(drawnIn(svg))).containsSubsequence(begins(cards));
        Download paper = Exported.chosen(page, "PDF on A1");
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
}
