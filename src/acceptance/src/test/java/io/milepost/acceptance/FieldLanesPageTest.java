package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Lanes by the choices of a field of Jira, kept from when a view asks for them. Work is carried to another of them by mouse and by
 * key; what is written is taken back.
 */
@RequiresBrowser
@TestMethodOrder(OrderAnnotation.class)
class FieldLanesPageTest {

    private static final String LOYALTY = "Loyalty programme";
    private static final String HAS_FOCUS = "row => row === document.activeElement";
    private static final int MOST_STEPS = 20;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Locator lane(Page page, String name) {
        return page.locator(".mp-row-lane[data-id$=' " + name + "']");
    }

    private static Locator loyaltyBelow(Page page, String name) {
        return page.locator(".mp-row-activity[data-id*=' at " + name + " ']")
                .filter(new Locator.FilterOptions().setHasText(LOYALTY));
    }

    private static Locator column(Page page, String name) {
        return page.locator(".mp-column[aria-label^='" + name + "']");
    }

    private static Locator loyaltyIn(Locator column) {
        return column.locator(".mp-card", new Locator.LocatorOptions().setHasText(LOYALTY));
    }

    /** How the field is called where lanes are chosen. */
    private static String market() {
        return DemoHost.person("ana")
                .get("/rest/milepost/1.0/roadmap/lanes/fields?project=MKT")
                .ok()
                .at("/fields/0/by")
                .asText();
    }

    private static JsonNode loyalty(String expansion) {
        String field = market().replace("field:", "");
        return DemoHost.person("ana")
                .get("/rest/api/2/search?jql=summary~%22Loyalty%20programme%22&fields=" + field + expansion)
                .ok()
                .at("/issues/0");
    }

    private static String marketOfLoyalty() {
        return loyalty("")
                .at("/fields/" + market().replace("field:", "") + "/value")
                .asText();
    }

    /** What Jira has written of the field, by whom and from what to what. */
    private static List<String> history() {
        return StreamSupport.stream(
                        loyalty("&expand=changelog").at("/changelog/histories").spliterator(), false)
                .flatMap(entry -> StreamSupport.stream(entry.get("items").spliterator(), false)
                        .filter(item -> "Market".equals(item.get("field").asText()))
                        .map(item -> "%s: %s, %s"
                                .formatted(
                                        entry.at("/author/name").asText(),
                                        item.get("fromString").asText(),
                                        item.get("toString").asText())))
                .toList();
    }

    private static void reviewSays(PlanningPage roadmap, String change) {
        assertThat(roadmap.dialog().locator(".mp-effects h3")).isVisible();
        assertThat(roadmap.dialog().locator(".mp-staged-change li")).hasText(Pattern.compile(change));
        assertThat(roadmap.dialog().locator("li .mp-wrong")).hasCount(0);
        roadmap.hasNoFindings();
    }

    private static void down(PlanningPage roadmap, Locator row) {
        for (int step = 0; step < MOST_STEPS && !(Boolean) row.evaluate(HAS_FOCUS); step++) {
            roadmap.key("ArrowDown");
        }
        assertThat(row).isFocused();
    }

    @Test
    @Order(1)
    void areKeptFromWhenAViewHasThem() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.locator(".mp-lanes").selectOption("Market");
        assertThat(page.locator(".mp-note")).containsText("The values of Market are not kept yet.");
        roadmap.open("Save view …");
        roadmap.field("Name").fill("Markets");
        roadmap.submit();
        roadmap.isClosed();
        assertThat(lane(page, "Home")).isVisible();
        assertThat(lane(page, "Neighbours")).isVisible();
        assertThat(page.locator(".mp-row-lane").last()).containsText("Without a value");
        roadmap.hasNoFindings();
        roadmap.open("Save view …");
        roadmap.press("Delete");
        roadmap.press("Delete it");
        roadmap.isClosed();
    }

    @Test
    @Order(2)
    void workIsCarriedToAnotherLaneByMouse() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.LIGHT).inLanesBy(market());
        Page page = editing.page();
        int before = history().size();
        editing.carry(loyaltyBelow(page, "Home").locator(".mp-summary"), lane(page, "Neighbours"));
        assertThat(page.locator(".mp-row-activity[data-staged=changed]")).containsText(LOYALTY);
        assertThat(editing.dock().locator("strong")).hasText("1 change, not yet written");
        editing.deed("review").click();
        reviewSays(editing.roadmap(), "Market Home.*Neighbours");
        editing.roadmap().submit();
        editing.roadmap().isClosed();
        assertThat(editing.deed("back")).isVisible();
        assertThat(loyaltyBelow(page, "Neighbours")).isVisible();
        assertThat(loyaltyBelow(page, "Home")).hasCount(0);
        Eventually.is("Neighbours", FieldLanesPageTest::marketOfLoyalty);

        editing.deed("back").click();
        assertThat(loyaltyBelow(page, "Home")).isVisible();
        Eventually.is("Home", FieldLanesPageTest::marketOfLoyalty);
        List<String> history = history();
        assertThat(history.subList(before, history.size()))
                .containsExactly("ana: Home, Neighbours", "ana: Neighbours, Home");
    }

    @Test
    @Order(3)
    void theSameIsDoneByKeysInTheDark() {
        EditingPage editing = EditingPage.of(chromium, "ana", ColorScheme.DARK).inLanesBy(market());
        Page page = editing.page();
        PlanningPage roadmap = editing.roadmap();
        loyaltyBelow(page, "Home").focus();
        roadmap.key("g");
        down(roadmap, lane(page, "Neighbours"));
        roadmap.key("Enter");
        assertThat(page.locator(".mp-row-activity[data-staged=changed]")).containsText(LOYALTY);
        roadmap.hasNoFindings();
        List.of("Control+z", "Control+Shift+z").forEach(roadmap::key);
        roadmap.tabTo("Save to Jira");
        roadmap.key("Enter");
        assertThat(editing.deed("back")).isVisible();
        assertThat(loyaltyBelow(page, "Neighbours")).isVisible();
        Eventually.is("Neighbours", FieldLanesPageTest::marketOfLoyalty);
        roadmap.tabTo("Undo what was written");
        roadmap.key("Enter");
        assertThat(loyaltyBelow(page, "Home")).isVisible();
        Eventually.is("Home", FieldLanesPageTest::marketOfLoyalty);
    }

    @Test
    @Order(4)
    void aCardGoesToAChoiceThatNothingHasYetByKeys() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana", ColorScheme.LIGHT);
        Page page = roadmap.page();
        page.navigate(Chromium.roadmap("MKT") + "&mode=board&by=" + market());
        page.locator(".mp-mode > section").hover();
        assertThat(page.locator("#mp-edit-help")).isAttached();
        assertThat(column(page, "Overseas")).isVisible();
        loyaltyIn(column(page, "Home")).focus();
        assertThat(loyaltyIn(column(page, "Home"))).isFocused();
        List.of("m", "ArrowRight", "ArrowRight", "Enter").forEach(roadmap::key);
        assertThat(loyaltyIn(column(page, "Overseas"))).isVisible();
        page.locator(".mp-dock [data-edit=review]").click();
        reviewSays(roadmap, "Market Home.*Overseas");
        roadmap.submit();
        roadmap.isClosed();
        assertThat(page.locator(".mp-dock [data-edit=back]")).isVisible();
        Eventually.is("Overseas", FieldLanesPageTest::marketOfLoyalty);
        page.locator(".mp-dock [data-edit=back]").click();
        Eventually.is("Home", FieldLanesPageTest::marketOfLoyalty);
        assertThat(loyaltyIn(column(page, "Home"))).isVisible();
    }
}
