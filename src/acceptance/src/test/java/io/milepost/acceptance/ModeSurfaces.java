package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.milepost.acceptance.Surface.ours;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;

/** The roadmap as a calendar, as a board and as slides. */
final class ModeSurfaces {

    private ModeSurfaces() {}

    static Stream<Surface> all() {
        return Stream.of(
                ours("calendar of a month", "ana", page -> calendar(page, "month")),
                ours("calendar of a year", "ana", page -> calendar(page, "year")),
                ours("day of a calendar", "ana", page -> {
                    calendar(page, "month");
                    Surfaces.openBy(page, page.locator(".mp-cal-day[data-filled][tabindex='0']"));
                }),
                ours("board of goals", "ana", page -> mode(page, "board", ".mp-card")),
                ours("board of activities", "ana", page -> mode(page, "board&by=status", "a.mp-card")),
                ours("presentation", "ana", page -> {
                    Surfaces.roadmap(page);
                    Surfaces.openBy(page, page.locator("[data-action=show]"));
                    page.keyboard().press("ArrowRight");
                    assertThat(page.locator(".mp-show-dials")).isVisible();
                }));
    }

    private static void mode(Page page, String mode, String shown) {
        page.navigate(Chromium.roadmap("MKT") + "&mode=" + mode);
        assertThat(page.locator(shown).first()).isVisible();
    }

    private static void calendar(Page page, String scale) {
        mode(page, "calendar&zoom=" + scale, ".mp-cal[data-scale=" + scale + "] [data-filled]");
        assertThat(page.locator(".mp-cal[aria-busy=false]")).isVisible();
    }
}
