package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The roadmap as a calendar, as a board and as slides, by mouse and by keyboard. */
@RequiresBrowser
class ModesPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Page open(String query) {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.navigate(Chromium.roadmap("MKT") + query);
        assertThat(page.locator(".mp-modes")).isVisible();
        return page;
    }

    private static void choose(Page page, String mode) {
        page.locator(".mp-modes [data-mode=" + mode + "]").click();
    }

    @Nested
    class WhenTheRoadmapIsACalendar {

        private Locator day(Page page) {
            return page.locator(".mp-cal [data-day][tabindex='0']");
        }

        @Test
        void isChosenByMouseAndKeptInTheAddress() {
            Page page = open("&view=project");
            choose(page, "calendar");
            assertThat(page.locator(".mp-cal-band[data-kind=activity]").first()).isVisible();
            assertThat(page.locator(".mp-grid")).isHidden();
            page.locator(".mp-cal button[data-scale=quarter]").click();
            assertThat(page).hasURL(Pattern.compile("mode=calendar.*zoom=quarter|zoom=quarter.*mode=calendar"));
            page.reload();
            assertThat(page.locator(".mp-cal[data-scale=quarter] .mp-cal-band").first())
                    .isVisible();
            choose(page, "timeline");
            assertThat(page.locator(".mp-row").first()).isVisible();
            assertThat(page).not().hasURL(Pattern.compile("mode=calendar"));
        }

        @Test
        void isLaidOnTheViewThatTheAddressNames() {
            Page page = open("&view=channel&mode=calendar");
            assertThat(page.locator(".mp-cal-band").first()).isVisible();
            assertThat(page.locator(".mp-view-choice option:checked")).hasText("Channels");
            assertThat(page.locator(".mp-lanes")).hasValue("channel");
            choose(page, "timeline");
            assertThat(page.locator(".mp-row-lane").first()).isVisible();
            assertThat(page.locator(".mp-view-mark")).isHidden();
        }

        @Test
        void showsWhatIsBehindTheLastLineAndTheGoalOfAMilestone() {
            Page page = open("&view=project&mode=calendar");
            page.locator(".mp-cal-more").first().click();
            Locator list = page.locator("dialog[open] .mp-cal-list li");
            assertThat(list.nth(4)).isVisible();
            page.locator("dialog[open] > div > button").click();
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(day(page)).isFocused();
            page.locator(".mp-cal button[data-scale=quarter]").click();
            page.locator(".mp-cal-band[data-kind=milestone]").first().click();
            assertThat(page.locator(".mp-panel")).isVisible();
        }

        @Test
        void isWalkedByKeys() {
            Page page = open("&view=project&mode=calendar");
            day(page).focus();
            String today = day(page).getAttribute("data-day");
            page.keyboard().press("ArrowRight");
            assertThat(day(page)).hasAttribute("data-day", String.valueOf(Integer.parseInt(today) + 1));
            assertThat(day(page)).isFocused();
            String month = page.locator(".mp-cal-title").textContent();
            page.keyboard().press("PageDown");
            assertThat(page.locator(".mp-cal-title")).not().hasText(month);
            assertThat(day(page)).isFocused();
            page.keyboard().press("PageUp");
            assertThat(page.locator(".mp-cal-title")).hasText(month);
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog[open]")).isVisible();
            page.keyboard().press("Escape");
            assertThat(day(page)).isFocused();
        }

        @Test
        void narrowsAsTheTimelineDoes() {
            Page page = open("&mode=calendar&zoom=quarter");
            assertThat(page.locator(".mp-cal-band[data-kind=activity]").first()).isVisible();
            page.locator(".mp-search").fill("nothing has such a name");
            assertThat(page.locator(".mp-cal-band")).hasCount(0);
            page.locator("[data-action=clear]").click();
            assertThat(page.locator(".mp-cal-band").first()).isVisible();
        }
    }

    @Nested
    class WhenTheRoadmapIsABoard {

        @Test
        void hasGoalsByHealthAndActivitiesByWhatIsChosen() {
            Page page = open("");
            choose(page, "board");
            assertThat(page.locator(".mp-column[data-health=off_track] .mp-card[data-kind=goal]")
                            .first())
                    .isVisible();
            page.locator(".mp-board-by").selectOption("funnel_stage");
            assertThat(page.locator("a.mp-card").first()).isVisible();
            assertThat(page).hasURL(Pattern.compile("by=funnel_stage"));
        }

        @Test
        void bringsMoreCardsAsAColumnIsScrolledAndNeverAll() {
            Page page = open("&mode=board&by=status");
            Locator body = page.locator(".mp-column-body").last();
            assertThat(page.locator("a.mp-card").first()).isVisible();
            Locator last = page.locator(".mp-column").last().locator("li").last();
            Eventually.is(true, () -> {
                body.evaluate("body => { body.scrollTop = body.scrollHeight; }");
                return last.evaluate("li => li.ariaPosInSet === li.ariaSetSize");
            });
            assertThat(last.locator("a.mp-card, button.mp-card")).isVisible();
            Assertions.assertThat(page.locator(".mp-columns *").count()).isLessThan(1_500);
        }

        @Test
        void isWalkedByKeysAndShowsAGoal() {
            Page page = open("&mode=board");
            page.locator(".mp-card[tabindex='0']").first().focus();
            assertThat(page.locator(".mp-cards[aria-busy=false] .mp-card:focus"))
                    .isVisible();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".mp-column").nth(1).locator(".mp-card:focus"))
                    .hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page.locator(".mp-panel")).isVisible();
        }
    }

    @Nested
    class WhenTheRoadmapIsPresented {

        @Test
        void goesThroughTheGoalsByKeysAndLeavesByEscape() {
            Page page = open("");
            page.locator(".mp-search").fill("brand");
            page.locator("[data-action=show]").focus();
            page.keyboard().press("Enter");
            Locator step = page.locator(".mp-show-step");
            assertThat(page.locator(".mp-show .mp-show-filter")).containsText("brand");
            page.keyboard().press("ArrowRight");
            assertThat(step).containsText("Goal 1 of");
            assertThat(page.locator(".mp-show .mp-show-parts section").first()).isVisible();
            page.keyboard().press("Home");
            assertThat(step).containsText("Overview");
            page.keyboard().press("Space");
            assertThat(step).containsText("Goal 1 of");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(page.locator("[data-action=show]")).isFocused();
        }

        @Test
        void isPrintedASlideASheet() {
            Page page = open("");
            page.locator(".mp-search").fill("e");
            page.locator("[data-action=show]").click();
            assertThat(page.locator(".mp-show-step")).hasText(Pattern.compile("\\d"));
            String overview = page.locator(".mp-show-step").textContent();
            int slides = 1 + Integer.parseInt(overview.replaceAll("\\D+", ""));

            page.evaluate("() => { window.print = () => { window.printed = document.body.innerHTML.length; }; }");
            page.locator("[data-show=print]").click();
            Eventually.is(true, () -> page.evaluate("() => window.printed > 0"));
            String paper =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);

            Assertions.assertThat(
                            Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results())
                    .hasSize(slides)
                    .hasSizeGreaterThan(3);
            assertThat(page.locator(".mp-paper")).hasCount(0);
            assertThat(page.locator(".mp-show-step")).isVisible();
        }

        @Test
        void goesOnByMouse() {
            Page page = open("");
            page.locator("[data-action=show]").click();
            page.locator("[data-show=next]").click();
            assertThat(page.locator(".mp-show-step")).containsText("Goal 1 of");
            page.locator("[data-show=leave]").click();
            assertThat(page.locator("dialog[open]")).hasCount(0);
        }
    }
}
