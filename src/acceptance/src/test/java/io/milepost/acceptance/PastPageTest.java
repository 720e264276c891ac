package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking back in a browser, by mouse and by keyboard: past days, what has changed since, and a server that is slow. */
@RequiresBrowser
class PastPageTest {

    private static final Duration LONGER_THAN_USUAL = Duration.ofSeconds(6);

    private static final Pattern LOOKING_BACK = Pattern.compile("asOf=\\d{4}-\\d{2}-\\d{2}");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator slider(Page page) {
        return page.locator(".mp-travel-range");
    }

    private static Locator day(Page page) {
        return page.locator(".mp-travel-day");
    }

    @Test
    void pastDaysAreGoneThroughByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        roadmap.key("l");
        assertThat(slider(page)).isFocused();
        String today = day(page).textContent();

        roadmap.key("PageDown");
        assertThat(page.locator(".mp-past")).containsText("Plan as it stood on");
        assertThat(page.locator(".mp-past")).containsText("Dependencies, forecasts and releases are known for today");
        assertThat(page).hasURL(LOOKING_BACK);
        roadmap.key("Home");
        assertThat(slider(page)).hasAttribute("aria-valuetext", Pattern.compile("\\d change"));
        roadmap.hasNoFindings();
        roadmap.key("End");
        assertThat(day(page)).hasText(today);
        assertThat(page).not().hasURL(LOOKING_BACK);
        roadmap.key("Escape");
        assertThat(slider(page)).isHidden();
        assertThat(page.locator("[data-action=travel]")).isFocused();
    }

    @Test
    void pastDaysPassWithoutMovingTheView() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        page.locator("[data-action=travel]").click();
        page.locator("[data-choice=speed]").selectOption("fast");
        slider(page).press("PageDown");
        assertThat(page.locator(".mp-past")).isVisible();
        Steady.drawn(page);
        Object place = scrolledTo(page, 150);
        String first = day(page).textContent();

        page.locator("[data-travel=play]").click();
        assertThat(day(page)).not().hasText(first);
        page.locator("[data-travel=play]").click();
        assertThat(page.locator(".mp-travel .mp-heard")).containsText(Pattern.compile("[Pp]lan "));
        Assertions.assertThat(scrolled(page)).isEqualTo(place);
        roadmap.hasNoFindings();
        Chromium.screenshot(page, "roadmap-past");
        page.locator("[data-travel=now]").click();
        assertThat(page.locator(".mp-past")).isHidden();
        page.locator("[data-travel=close]").click();
    }

    private static Object scrolledTo(Page page, int left) {
        page.locator(".mp-scroller").evaluate("(grid, left) => { grid.scrollLeft = left; }", left);
        return scrolled(page);
    }

    private static Object scrolled(Page page) {
        return page.locator(".mp-scroller").evaluate("grid => grid.scrollLeft");
    }

    @Test
    void whatHasChangedSinceTheLastVisitIsListedAndMarked() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        String former = Instant.now().minus(Duration.ofDays(30)).toString();
        page.route(
                "**/roadmap/visits",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"former\":\"" + former + "\"}")));
        page.reload();
        Locator offer = page.locator(".mp-since-offer [data-since=open]");
        assertThat(offer).containsText(Pattern.compile("\\d+ goals? changed since"));
        assertThat(offer).hasAttribute("title", Pattern.compile("changed since your last visit on"));
        assertThat(page.locator(".mp-since-marks circle").first()).isAttached();
        assertThat(page.locator(".mp-row-goal .mp-cell-time[title*='Since ']").first())
                .isVisible();

        offer.click();
        assertThat(page.locator(".mp-since-list [data-move]").first()).isVisible();
        assertThat(page.locator(".mp-since-cause").first()).isVisible();
        roadmap.hasNoFindings();
        Chromium.screenshot(page, "roadmap-changed");
        page.locator(".mp-since-list [data-goal]").first().click();
        roadmap.isClosed();
        assertThat(roadmap.panel()).isVisible();
        page.locator("[data-since=away]").click();
        assertThat(offer).isHidden();
        assertThat(page.locator(".mp-since-marks circle")).hasCount(0);
        page.unrouteAll();
    }

    @Test
    void whatHasChangedIsAskedForByAKeySinceAnyDay() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ben");
        Page page = roadmap.page();
        roadmap.key("n");
        Locator list = page.locator(".mp-since-list");
        roadmap.isOpenForKeys();
        roadmap.tabTo("Since");
        roadmap.key("End");
        assertThat(page.locator("dialog .mp-since-period")).hasValue("month");
        assertThat(list.locator("h3").first()).isVisible();
        roadmap.tabTo(list.locator("h3").first().textContent());
        roadmap.key("Enter");
        roadmap.isClosed();
        assertThat(roadmap.panel()).isVisible();
    }

    @Test
    void aSlowAnswerIsSaidAndCanBeAskedForAgainOrGivenUp() {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        AtomicBoolean isSlow = new AtomicBoolean(true);
        page.route("**/rest/milepost/1.0/roadmap?*", route -> {
            if (!isSlow.get()) {
                route.resume();
            }
        });
        page.clock().install(new Clock.InstallOptions().setTime(Instant.now().toEpochMilli()));
        page.navigate(Chromium.roadmap("MKT"));
        Locator card = page.locator(".mp-slow");
        assertThat(page.locator(".mp-skeleton")).isVisible();
        assertThat(card.getByText("longer than usual")).hasCount(0);

        page.clock().fastForward(LONGER_THAN_USUAL.toMillis());
        assertThat(card).containsText("The server takes longer than usual to answer");
        assertThat(page.locator(".mp-skeleton")).isVisible();
        Assertions.assertThat(Axe.findings(page)).isEmpty();
        card.locator("[data-action=slow-stop]").press("Enter");
        assertThat(page.locator(".mp-notice")).containsText("You have stopped waiting");
        page.waitForRequest(
                request -> request.url().contains("/rest/milepost/1.0/roadmap?"),
                () -> page.locator("[data-action=reload]").press("Enter"));
        page.clock().fastForward(LONGER_THAN_USUAL.toMillis());
        assertThat(card).containsText("longer than usual");
        isSlow.set(false);
        card.locator("[data-action=slow-again]").click();
        assertThat(page.locator(".mp-row").first()).isVisible();
        assertThat(card.locator("button:visible")).hasCount(0);
    }
}
