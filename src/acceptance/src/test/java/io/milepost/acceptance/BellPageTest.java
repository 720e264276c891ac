package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are told in the page: somebody mentions them in a plan, and the bell at the roadmap's head says so. */
@RequiresBrowser
class BellPageTest {

    private static final String NOTICES = "/rest/milepost/1.0/notices";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static String goal;

    @BeforeAll
    static void makeTheGoal() {
        goal = newGoal("MKT");
    }

    /** Changes the plan of the goal for a reason that names the person. */
    private static void mention(String name, String goal) {
        Person admin = DemoHost.person("admin");
        int version = admin.get(planOf(goal)).ok().get("version").asInt();
        admin.put(
                        planOf(goal),
                        """
                        {"version": %1$d, "why": "Week %1$d", "reason": "[~%2$s], look at the bookings",
                         "kpis": [], "milestones": [], "campaigns": []}"""
                                .formatted(version, name))
                .ok();
    }

    private static String newGoal(String project) {
        Person admin = DemoHost.person("admin");
        String goal = new Work(admin, project).goal("Bookings of spring");
        Eventually.is(200, () -> admin.get(planOf(goal)).status());
        return goal;
    }

    private static String planOf(String goal) {
        return "/rest/milepost/1.0/goals/" + goal + "/plan";
    }

    private static int unread(String name) {
        return notices(name).get("unread").asInt();
    }

    private static JsonNode notices(String name) {
        return DemoHost.person(name).get(NOTICES).ok();
    }

    /** Wants to be told of mentions alone, so that no other test tells her anything, and has read all. */
    private static void wantsMentions(String name) {
        choose(name, "[\"mentioned\"]");
        readAll(name);
    }

    private static void choose(String name, String kinds) {
        DemoHost.person(name)
                .put(NOTICES + "/choice", "{\"digest\":\"weekly\",\"kinds\":" + kinds + "}")
                .ok();
    }

    private static void readAll(String name) {
        DemoHost.person(name)
                .post(NOTICES + "/read", "{\"upTo\":" + Integer.MAX_VALUE + "}")
                .ok();
    }

    private static Page roadmapOf(String name) {
        Page page = chromium.logIn(name, ColorScheme.LIGHT);
        page.navigate(Chromium.roadmap("MKT"));
        assertThat(page.locator(".mp-row").first()).isVisible();
        return page;
    }

    private static Locator bell(Page page) {
        return page.locator("[data-bell=toggle]");
    }

    private static Locator panel(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    @Nested
    class WhenSomebodyIsMentioned {

        @AfterEach
        void wantsEverythingAgain() {
            choose("ben", "[\"health_changed\",\"value_due\",\"milestone_near\",\"milestone_missed\",\"mentioned\"]");
        }

        @Test
        void readsItAndIsLedToTheGoalInPlace() {
            wantsMentions("ben");
            mention("ben", goal);
            Eventually.is(1, () -> unread("ben"));
            Page page = roadmapOf("ben");
            assertThat(bell(page)).hasAccessibleName("Notifications, 1 unread");
            page.evaluate("() => { window.sameDocument = true; }");

            bell(page).click();
            Locator notice = panel(page).locator("[data-notice]").first();
            assertThat(notice).containsText("mentioned you");
            assertThat(notice).containsText("look at the bookings");
            Chromium.screenshot(page, "bell");
            notice.click();

            assertThat(page.locator(".mp-panel")).containsText(goal);
            assertThat(panel(page)).isHidden();
            assertThat(bell(page)).hasAccessibleName("Notifications");
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
            Eventually.is(0, () -> unread("ben"));
        }

        @Test
        void readsAllAndChoosesHowToBeToldByKeyboardAlone() {
            wantsMentions("ben");
            mention("ben", goal);
            Eventually.is(1, () -> unread("ben"));
            Page page = roadmapOf("ben");
            assertThat(bell(page)).hasAccessibleName("Notifications, 1 unread");

            bell(page).focus();
            page.keyboard().press("Enter");
            assertThat(panel(page)).isFocused();
            assertThat(panel(page).locator("[data-notice]").first()).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(bell(page)).hasAccessibleName("Notifications");
            assertThat(panel(page)).isFocused();

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(panel(page).getByRole(AriaRole.COMBOBOX)).isFocused();
            Steady.typeChoice(panel(page).getByRole(AriaRole.COMBOBOX), "Every");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(panel(page).getByText("Saved.")).isVisible();
            Chromium.screenshot(page, "bell-settings");
            page.keyboard().press("Escape");
            assertThat(bell(page)).isFocused();

            assertThat(DemoHost.person("ben").get(NOTICES + "/choice").ok())
                    .hasToString("{\"digest\":\"daily\",\"kinds\":[\"health_changed\",\"mentioned\"]}");
        }
    }

    @Nested
    class WhenItIsNotForThePerson {

        @Test
        void tellsNothingOfAGoalThatIsHidden() {
            String hidden = newGoal("WEB");
            mention("mia", hidden);
            mention("mia", goal);

            Eventually.is(true, () -> notices("mia").toString().contains(goal));
            assertThat(notices("mia").toString()).doesNotContain(hidden);
            JsonNode told = notices("mia");
            assertThat(told.get("unread")).isEqualTo(told.get("total"));
        }

        @Test
        void leavesWhatOthersWereToldUnread() {
            mention("dana", goal);
            Eventually.is(true, () -> notices("dana").toString().contains(goal));
            long id = notices("dana").at("/notices/0/id").asLong();

            DemoHost.person("mia")
                    .post(NOTICES + "/read", "{\"ids\":[" + id + "]}")
                    .ok();
            readAll("mia");

            assertThat(notices("mia").toString()).doesNotContain("\"id\":" + id + ",");
            assertThat(notices("dana").at("/notices/0/read").asBoolean()).isFalse();
        }

        @Test
        void hasNoBellForNobodyInParticular() {
            Page page = chromium.stranger();
            page.navigate(Chromium.roadmap("MKT"));
            page.waitForLoadState();

            assertThat(page.locator(".mp-bell-button")).hasCount(0);
        }
    }
}
