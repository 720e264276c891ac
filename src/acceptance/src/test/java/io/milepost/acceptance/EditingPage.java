package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;

/** The roadmap under the hands of somebody who edits on it: bars by their issue, buttons of the bar below by what they do. */
final class EditingPage {

    private static final int REST_MILLIS = 700;
    private static final int WIDTH = 1440;
    private static final int ALL_ROWS = 2400;

    /** Where a long bar in the middle of the grid is not below the columns that stick to its left. */
    static final double BESIDE_THE_COLUMNS = 0.75;

    private final PlanningPage roadmap;
    private final Page page;

    private EditingPage(PlanningPage roadmap) {
        this.roadmap = roadmap;
        this.page = roadmap.page();
    }

    /** So high that every row is drawn, and with what editing takes, which comes once the pointer is near the rows. */
    static EditingPage of(Chromium chromium, String person, ColorScheme scheme) {
        EditingPage editing = new EditingPage(PlanningPage.of(chromium, person, scheme));
        editing.page.setViewportSize(WIDTH, ALL_ROWS);
        editing.begin();
        return editing;
    }

    /** With these columns beside the goals. */
    EditingPage showing(String... columns) {
        return at("&kind=project&column=" + String.join("&column=", columns));
    }

    /** In lanes by it, which are kept. */
    EditingPage inLanesBy(String by) {
        return at("&kind=project&by=" + by);
    }

    private EditingPage at(String query) {
        page.navigate(Chromium.roadmap("MKT") + query);
        begin();
        return this;
    }

    private void begin() {
        page.locator(".mp-zoom").selectOption("quarter");
        page.locator(".mp-row .mp-summary").first().hover();
        assertThat(page.locator(".mp-grid[aria-describedby]")).isVisible();
    }

    /** Lets the page believe that the field of the channel takes several values, as one of Jira may: the host's fields keep one. */
    void takesSeveral() {
        page.route("**/roadmap/choices?part=channel*", route -> {
            APIResponse answer = route.fetch();
            String body = answer.text().replace("\"takesSeveral\":false", "\"takesSeveral\":true");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
        });
    }

    /** Among those of a cell in which several are chosen. */
    Locator box(String value) {
        return page.locator(".mp-in-place-list input[value='" + value + "']");
    }

    boolean isFocused(String value) {
        return (Boolean) box(value).evaluate("box => box === document.activeElement");
    }

    /** The cell of the first activity of a goal, which is unfolded by key. */
    Locator cell(String goal, String column) {
        Locator activity = page.locator(".mp-row-activity:not([data-loading])").first();
        if (!activity.isVisible()) {
            roadmap.row(goal).focus();
            roadmap.key("ArrowRight");
            assertThat(activity).isVisible();
        }
        return activity.locator(".mp-cell-" + column);
    }

    PlanningPage roadmap() {
        return roadmap;
    }

    Page page() {
        return page;
    }

    Locator bar(String goal) {
        return roadmap.row(goal).locator(".mp-track");
    }

    Locator dock() {
        return page.locator(".mp-dock");
    }

    Locator deed(String name) {
        return dock().locator("[data-edit=" + name + "]");
    }

    /** Takes the bar at a share of its width and brings it so many pixels further. */
    void pull(String goal, double share, double pixels) {
        BoundingBox box = inView(goal);
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width * share, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width * share + pixels / 2, y);
        page.mouse().move(box.x + box.width * share + pixels, y);
        assertThat(page.locator(".mp-tip")).isVisible();
        page.mouse().up();
    }

    /** The same with a finger that rests first, or with one that moves at once. */
    void touch(String goal, double pixels, boolean rests) {
        BoundingBox box = inView(goal);
        CDPSession session = page.context().newCDPSession(page);
        double x = box.x + box.width * BESIDE_THE_COLUMNS;
        double y = box.y + box.height / 2;
        touch(session, "touchStart", x, y);
        if (rests) {
            page.waitForTimeout(REST_MILLIS);
        }
        touch(session, "touchMove", x + pixels / 2, y);
        touch(session, "touchMove", x + pixels, y);
        touch(session, "touchEnd", 0, 0);
    }

    /** Draws a link from the dot beside a bar to a row. */
    void link(String from, String to) {
        BoundingBox box = inView(from);
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width / 2, y);
        page.mouse().move(box.x + box.width + 16, y);
        page.mouse().down();
        carryTo(roadmap.row(to));
    }

    /** Carries an activity's row by its name to the row of a goal. */
    void carry(Locator activity, String goal) {
        carry(activity, roadmap.row(goal));
    }

    void carry(Locator activity, Locator row) {
        BoundingBox box = Steady.box(activity);
        page.mouse().move(box.x + 4, box.y + box.height / 2);
        page.mouse().down();
        carryTo(row);
    }

    private void carryTo(Locator row) {
        BoundingBox box = Steady.box(row.locator(".mp-summary"));
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().move(box.x + 10, box.y + box.height / 2);
        assertThat(page.locator(".mp-carried:visible")).isVisible();
        page.mouse().up();
    }

    /** The day of a goal as Jira's page of the issue has it, by the plan's REST. */
    static LocalDate day(String goal, String part) {
        String path = "/rest/milepost/1.0/goals/" + goal;
        return LocalDate.parse(DemoHost.person("ana").get(path).ok().get(part).asText());
    }

    /**
     * In the middle, where nothing that sticks to an edge covers it, and once nothing above it moves it any more. The bar may be
     * drawn anew at any moment until then, so no step relies on the element that the step before has found.
     */
    private BoundingBox inView(String goal) {
        Locator outside = roadmap.row(goal).locator(".mp-outside");
        if (outside.isVisible()) {
            outside.click();
        }
        return Steady.box(page, () -> {
            bar(goal).evaluate("bar => bar.scrollIntoView({ block: 'center', inline: 'center' })");
            return bar(goal).boundingBox();
        });
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        JsonArray points = new JsonArray();
        if (!"touchEnd".equals(type)) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
