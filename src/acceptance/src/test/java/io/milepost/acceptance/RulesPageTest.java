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

/** The way of an administrator who changes by what rules a plan is judged, and takes it back. */
@RequiresBrowser
class RulesPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Person admin = DemoHost.person("admin");

    @Test
    void nothingIsKeptThatWasNotPreviewedAndGivenAReason() {
        Page page = chromium.logIn("admin", ColorScheme.LIGHT);
        page.navigate(DemoHost.address() + "/plugins/servlet/milepost/admin?section=rules");
        Chromium.confirmPassword(page, "admin");
        page.getByLabel("Project", exactly()).selectOption("MKT");
        Locator rules = page.locator(".mp-plan-rules");
        page.getByLabel("On track from", exactly()).fill("-95");
        page.getByLabel("At risk from", exactly()).fill("-90");
        press(page, "Preview");
        assertThat(rules).containsText("This lies above where goals are on track.");
        page.getByLabel("At risk from", exactly()).fill("-99");
        press(page, "Preview");
        assertThat(rules).containsText(Pattern.compile("goals move, in health only"));
        assertThat(Axe.findings(page)).isEmpty();
        press(page, "Save these rules");
        assertThat(rules).containsText("Say why: the reason is kept with the change.");
        assertThat(version()).isZero();

        keep(page, "We judge mildly at first.");
        assertThat(rules).containsText("We judge mildly at first.");
        Eventually.is(1, this::version);
        press(page, "Back to the standard rules");
        press(page, "Preview");
        keep(page, "Only a test.");
        Eventually.is(2, this::version);
    }

    private static void keep(Page page, String reason) {
        page.getByLabel("Reason", exactly()).fill(reason);
        press(page, "Save these rules");
        assertThat(page.locator(".mp-plan-rules")).containsText("Saved.");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private int version() {
        return admin.get("/rest/milepost/1.0/rules/MKT").ok().get("version").asInt();
    }
}
