package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lies over the time axis besides bars, in a browser: by mouse and by keyboard, in light and dark. */
@RequiresBrowser
class TimeMarksPageTest {

    private static final Pattern OVERLAP =
            Pattern.compile("begins 10 days before MKT-\\d+ Roll out to every shop ends");

    private static final LocatorAssertions.IsInViewportOptions WHOLLY =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator menu(Page page) {
        return page.locator(".mp-waits");
    }

    @Test
    void whatIsBrokenIsReachedByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        assertThat(menu(page)).isVisible();
        roadmap.tabTo("2 broken dependencies");
        roadmap.key("Enter");
        assertThat(menu(page)).containsText(OVERLAP);
        assertThat(menu(page)).containsText(Pattern.compile("which is late"));
        assertThat(menu(page)).containsText("Gift guide, overdue since");
        roadmap.hasNoFindings();
        roadmap.key("Tab");
        roadmap.key("Enter");

        Locator row = page.locator(".mp-row:focus");
        assertThat(row).containsText("Service hours on Saturday");
        assertThat(row.locator(".mp-cell-time"))
                .hasAttribute("aria-label", Pattern.compile("begins 10 days before MKT-\\d+ ends"));
        assertThat(menu(page).locator(".mp-waits-panel")).isHidden();
    }

    @Test
    void theCriticalChainIsShownByMouse() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        Page page = roadmap.page();
        menu(page).locator("summary").click();
        menu(page).getByText(OVERLAP).click();
        assertThat(page.locator(".mp-arrows path[data-broken]").first()).isAttached();
        assertThat(page.locator(".mp-halos rect")).hasCount(0);
        menu(page).locator("summary").click();
        assertThat(menu(page).getByText("2 broken dependencies")).isInViewport(WHOLLY);
        menu(page).getByText("Critical chain").click();
        assertThat(page.locator(".mp-halos rect").first()).isAttached();
        assertThat(page.locator(".mp-release").first()).isVisible();
        roadmap.hasNoFindings();
        Chromium.screenshot(page, "roadmap-dependencies");
    }
}
