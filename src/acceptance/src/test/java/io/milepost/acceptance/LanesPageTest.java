package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.milepost.testsupport.RequiresBrowser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The roadmap in lanes, by mouse and by keyboard, in light and dark. */
@RequiresBrowser
class LanesPageTest {

    private static final List<String> READY = List.of(
            "Project",
            "Strategy",
            "Campaigns",
            "Channels",
            "Events",
            "Product",
            "Digital",
            "Portfolio",
            "SEO",
            "Content");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator lanes(Page page) {
        return page.locator(".mp-row-lane");
    }

    @Test
    void lanesAreChosenOpenedNarrowedAndSentByMouse() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.locator(".mp-view-choice").selectOption("campaign");
        Locator fair = lanes(page).filter(new Locator.FilterOptions().setHasText("Autumn trade fair"));
        assertThat(fair).containsText("1 activity");
        assertThat(page.locator(".mp-row-activity").first()).containsText("Campaign: autumn trade fair");
        fair.click();
        assertThat(fair).hasAttribute("aria-expanded", "false");
        roadmap.hasNoFindings();

        page.locator(".mp-pocket-filter summary").click();
        page.getByLabel("Partner webinars").check();
        assertThat(lanes(page)).hasCount(1);
        roadmap.hasNoFindings();
        assertThat(page).hasURL(Pattern.compile("by=campaign.*value=Partner"));

        Page sent = chromium.logIn("mia", ColorScheme.LIGHT);
        sent.navigate(page.url());
        assertThat(lanes(sent)).hasCount(1);
    }

    @Test
    void lanesAreChosenOpenedAndLeftByKeyboard() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.DARK);
        Page page = roadmap.page();
        Steady.typeChoice(page.locator(".mp-lanes"), "Stat");
        assertThat(lanes(page).first()).isVisible();
        Locator first = lanes(page).first();
        Steady.box(first);
        first.focus();
        String was = first.getAttribute("aria-expanded");
        page.keyboard().press("Enter");
        assertThat(first).hasAttribute("aria-expanded", was.equals("true") ? "false" : "true");
        roadmap.hasNoFindings();
        page.locator(".mp-pocket-look summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mp-colour")).isVisible();
        roadmap.hasNoFindings();
        page.keyboard().press("Escape");
        assertThat(page.locator(".mp-colour")).isHidden();
        Steady.typeChoice(page.locator(".mp-lanes"), "Goals");
        assertThat(page.locator(".mp-row-goal").first()).isVisible();
    }

    @Test
    void everyReadyViewIsOfferedAndDrawn() {
        Page page = PlanningPage.of(chromium, "ana").page();
        Locator choice = page.locator(".mp-view-choice");
        assertThat(choice.locator("optgroup").first().locator("option")).hasText(READY.toArray(String[]::new));
        for (String name : READY) {
            choice.selectOption(new SelectOption().setLabel(name));
            assertThat(page.locator(".mp-rows .mp-row:visible, .mp-notice:visible")
                            .first())
                    .isVisible();
        }
    }
}
