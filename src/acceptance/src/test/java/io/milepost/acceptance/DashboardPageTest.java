package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gadgets on the dashboard of somebody who puts them there, by mouse and by keyboard alone. */
@RequiresBrowser
class DashboardPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void showsWhatWasChosenAndKeepsIt() {
        Page page = dashboardOf("ana");
        add(page, "Milepost: goals by health");
        configure(page, "Marketing (MKT)", null);
        assertThat(gadget(page)).containsText("Furthest behind");
        Chromium.screenshot(gadget(page), "gadget-goals-by-health");

        page.reload();
        assertThat(gadget(page)).containsText("Furthest behind");
        assertThat(gadget(page).getByRole(AriaRole.LINK, named("Open the roadmap")))
                .hasAttribute("href", Pattern.compile("/projects/MKT\\?selectedItem="));
    }

    @Test
    void showsAPlanAndTheHistoryOfAGoal() {
        Page page = dashboardOf("ana");
        add(page, "Milepost: plan at a glance");
        configure(page, "Marketing (MKT)", null);
        assertThat(gadget(page)).containsText("Next milestones");
        remove(page);

        add(page, "Milepost: history of a goal");
        configure(page, "Marketing (MKT)", Pattern.compile("Keep more customers"));
        assertThat(gadget(page).locator(".mp-chart")).isVisible();
        gadget(page).locator(".mp-mark").first().click();
        assertThat(gadget(page).locator(".mp-caption")).not().containsText("Point at a mark");
    }

    @Test
    void showsToWhatEndItsOwnerWorks() {
        Page page = dashboardOf("ben");
        add(page, "Milepost: my activities and why they matter");
        assertThat(gadget(page).locator("li").first()).isVisible();
        assertThat(gadget(page)).containsText(Pattern.compile("\\+\\d+\\.\\d.pp"));
        Chromium.screenshot(gadget(page), "gadget-my-activities");
    }

    @Test
    void isSetUpByKeyboardAlone() {
        Page page = dashboardOf("ben");
        add(page, "Milepost: goals by health");
        Locator project = gadget(page).getByLabel("Project", exactly());
        assertThat(project.locator("option").nth(1)).isAttached();
        Steady.typeChoice(project, "Marketing");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(gadget(page).getByRole(AriaRole.BUTTON, named("Save"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(gadget(page)).containsText("Furthest behind");
    }

    @Test
    void offersAndShowsNothingThatItsOwnerMayNotSee() {
        Page page = dashboardOf("mia");
        add(page, "Milepost: goals by health");
        assertThat(gadget(page).locator("select[name=project] option")).hasCount(1);
        assertThat(Axe.findings(page)).isEmpty();
    }

    private static Page dashboardOf(String person) {
        Page page = chromium.logIn(person, ColorScheme.LIGHT);
        page.navigate(DemoHost.address() + "/secure/Dashboard.jspa");
        while (gadget(page).count() > 0) {
            remove(page);
        }
        return page;
    }

    private static void add(Page page, String title) {
        page.locator("#add-gadget").selectOption(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add gadget"))
                .click();
        assertThat(gadget(page)).hasCount(1);
    }

    /** The first gadget; the page comes anew without it. */
    static void remove(Page page) {
        int before = gadget(page).count();
        page.locator("[name=remove]").first().click();
        assertThat(gadget(page)).hasCount(before - 1);
        page.waitForLoadState();
    }

    private static void configure(Page page, String project, Pattern goal) {
        gadget(page).getByLabel("Project", exactly()).selectOption(project);
        if (goal != null) {
            Locator option = gadget(page).locator("option").filter(new Locator.FilterOptions().setHasText(goal));
            gadget(page)
                    .getByLabel("Goal", exactly())
                    .selectOption(option.first().getAttribute("value"));
        }
        gadget(page).getByRole(AriaRole.BUTTON, named("Save")).click();
    }

    private static Locator gadget(Page page) {
        return page.locator(".dashboard-item");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
