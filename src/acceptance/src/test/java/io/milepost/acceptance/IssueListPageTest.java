package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Our fields in Jira's lists of issues, and changed on several issues at once. */
@RequiresBrowser
class IssueListPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Person admin = DemoHost.person("admin");
    private final Work work = new Work(admin, "MKT");

    @Test
    void goalsStandInAListWithTheirBarAndHealthAndAreSortedByThem() {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.navigate(issues("\"Goal attainment\" is not empty and project = MKT"));
        page.getByText("Columns", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Goal attainment").check();
        page.getByLabel("Goal health").check();
        press(page, "Search");

        assertThat(page.locator("td .milepost-attainment-bar[role=img]").first())
                .hasAttribute("aria-label", Pattern.compile("Pace today: .* %"));
        assertThat(page.locator("td .milepost-health").first()).isVisible();
        assertThat(Axe.findings(page, "#main")).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Goal attainment"))
                .click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Goal attainment");
        assertThat(shares(page))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((left, right) -> Double.compare(right, left));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Goal attainment"))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Goal attainment");
        assertThat(shares(page)).isSorted();
        Chromium.screenshot(page, "issue-list");
    }

    private static List<Double> shares(Page page) {
        page.waitForLoadState();
        return page.locator("td .milepost-attainment").allTextContents().stream()
                .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
                .toList();
    }

    @Test
    void severalIssuesGetAChannelAtOnceWhichTheirHistoryKeeps() {
        List<String> keys = List.of(work.activity("Bulk one", null), work.activity("Bulk two", null));
        String channel = work.fieldId("Channel");
        Page page = chosen(keys);

        assertThat(page.locator("[data-field=" + work.fieldId("Contributes to goals") + "] dd"))
                .hasText("This is calculated and cannot be edited.");
        page.getByLabel("Change Channel", exactly()).check();
        page.locator("#" + channel).selectOption("E-mail");
        press(page, "Next");
        assertThat(page.locator("main")).containsText("Bulk two");
        press(page, "Confirm");

        assertThat(page.locator("td[data-field=" + channel + "]")).hasText(new String[] {"E-mail", "E-mail"});
        keys.forEach(key -> {
            page.navigate(DemoHost.address() + "/browse/" + key);
            assertThat(page.locator("table.history"))
                    .containsText(Pattern.compile("Ana Ferreira\\s*Channel\\s*E-mail"));
        });
        assertThat(work.search("Channel = \"E-mail\" and key in (" + String.join(", ", keys) + ")")
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aValueThatItsTypeRefusesChangesNoIssue() {
        List<String> keys = List.of(work.activity("Bulk three", null), work.activity("Bulk four", null));
        String actual = work.fieldId("Actual");
        Page page = chosen(keys);
        page.getByLabel("Change Actual", exactly()).check();
        page.locator("#" + actual).fill("many");
        press(page, "Next");

        assertThat(page.locator("[role=alert]")).containsText(Pattern.compile(keys.get(1) + "|" + keys.get(0)));
        assertThat(page.locator("#" + actual)).hasValue("many");
        assertThat(Axe.findings(page, "#main")).isEmpty();
        assertThat(work.search("Actual is not empty and key in (" + String.join(", ", keys) + ")")
                        .get("total")
                        .asInt())
                .isZero();
    }

    /** At the step at which fields are chosen. */
    private static Page chosen(List<String> keys) {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.navigate(issues("key in (" + String.join(", ", keys) + ")"));
        page.getByText("Bulk edit", new Page.GetByTextOptions().setExact(true)).click();
        keys.forEach(key -> page.getByLabel("Change " + key, exactly()).check());
        press(page, "Next");
        return page;
    }

    private static String issues(String jql) {
        return DemoHost.address() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private static void press(Page page, String button) {
        Locator found = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        found.click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
