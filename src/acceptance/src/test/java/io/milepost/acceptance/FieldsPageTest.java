package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Setting up fields on the administration page, and the fields on an issue, in a browser on the real host. */
@RequiresBrowser
class FieldsPageTest {

    private static final Person ADMIN = DemoHost.person("admin");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Nested
    class WhenAnAdministratorSetsUpFields {

        @Test
        void nothingIsDoneBeforeItWasPreviewedAndNothingTheSecondTime() {
            Page page = chromium.logIn("admin", ColorScheme.LIGHT);
            page.navigate(DemoHost.address() + "/plugins/servlet/milepost/admin?section=fields");
            Chromium.confirmPassword(page, "admin");
            page.getByLabel("Unit of Planned cost").fill("EUR");
            page.getByLabel("All projects").uncheck();
            page.getByLabel("Marketing", new Page.GetByLabelOptions().setExact(true))
                    .check();

            press(page, "Preview");
            Locator steps = page.locator(".mp-field-steps");
            assertThat(steps)
                    .containsText("Make the field \u201cPlanned cost\u201d for all types of issues, in: Marketing");
            assertThat(steps).containsText("Put \u201cTarget\u201d on the screen \u201cDefault Screen\u201d");
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(hasField("Planned cost")).isFalse();
            Chromium.screenshot(page, "fields-preview");

            press(page, "Set up these fields");
            assertThat(steps.locator("h3")).hasText("This was done");
            assertThat(hasField("Planned cost")).isTrue();
            press(page, "Preview");
            assertThat(steps).containsText("Nothing: all of it is there already.");

            keepsWhatIsSetByItsContextAndUnit();
        }

        private void keepsWhatIsSetByItsContextAndUnit() {
            Work marketing = new Work(ADMIN, "MKT");
            String activity = marketing.activity("With a cost", null);
            String website = new Work(ADMIN, "WEB").activity("Elsewhere", null);
            ADMIN.put(
                            "/rest/api/2/issue/" + activity,
                            "{\"fields\":{\"%s\":1200}}".formatted(marketing.fieldId("Planned cost")))
                    .ok();

            assertThat(ADMIN.get("/browse/" + activity).body()).contains("1200 EUR");
            assertThat(ADMIN.get("/secure/EditIssue?key=" + activity).body()).contains("Planned cost");
            assertThat(ADMIN.get("/secure/EditIssue?key=" + website).body()).doesNotContain("Planned cost");
        }

        private boolean hasField(String name) {
            return ADMIN.get("/rest/api/2/field").ok().findValuesAsText("name").contains(name);
        }
    }

    @Nested
    class WhenAGoalIsLookedAt {

        @Test
        void showsItsBarAndItsHealthInLightAndDark() {
            String goal = new Work(ADMIN, "MKT")
                    .search("issue in goalsWithHealth(\"at risk\", \"off track\") and project = MKT")
                    .at("/issues/0/key")
                    .asText();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = chromium.logIn("ana", scheme);
                page.navigate(DemoHost.address() + "/browse/" + goal);
                assertThat(page.locator(".milepost-attainment-bar"))
                        .hasAttribute("aria-label", Pattern.compile("Pace today: .* %"));
                assertThat(page.locator(".mp-issue-panel .mp-pairs")).isVisible();
                Chromium.screenshot(page, "issue-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
