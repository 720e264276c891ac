package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.milepost.testsupport.RequiresBrowser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole ways of people who plan and measure on the roadmap, by mouse and by keyboard alone. */
@RequiresBrowser
class PlanningPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Person ana = DemoHost.person("ana");

    @Test
    void aGoalIsMadePlannedMeasuredAndCorrectedAndSaysWhyItStandsWhereItStands() {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        String goal = make(roadmap, "Win readers of the newsletter");
        plan(roadmap, goal);
        roadmap.open("Record a value");
        record(roadmap, "4l0", "typed with an l");
        assertThat(roadmap.dialog()).containsText("This is no number.");
        record(roadmap, "410", "the form's own count");
        assertThat(roadmap.dialog().locator(".mp-value-list"))
                .containsText(Pattern.compile("410.*Ana Ferreira.*the form's own count"));
        roadmap.hasNoFindings();
        correct(roadmap, "410", "440");
        roadmap.press("Close");

        assertThat(roadmap.panel()).containsText("(440 − 400) / (500 − 400) = 40.0%");
        assertThat(roadmap.panel()).containsText("Readers buy twice as often.");
        roadmap.hasNoFindings();
        JsonNode told = ana.get("/rest/milepost/1.0/goals/" + goal).ok();
        assertThat(told.at("/attainment/kind").asText()).isEqualTo("result");
        assertThat(told.at("/attainment/share").decimalValue()).isEqualByComparingTo("0.4");
        assertThat(told.at("/measuredOn").asText()).isEqualTo(day(-9));
        Eventually.is("measurement", () -> new Work(ana, "MKT")
                .ledger(goal)
                .at("/entries/0/causes/0/kind")
                .asText());
    }

    private static String make(PlanningPage roadmap, String name) {
        roadmap.open("New goal");
        roadmap.press("Make the goal");
        assertThat(roadmap.dialog()).containsText("It needs a name.");
        roadmap.field("Name").fill(name);
        roadmap.field("Due").fill(day(200));
        roadmap.dialog().getByLabel(Pattern.compile("^Active")).check();
        roadmap.press("Make the goal");
        roadmap.isClosed();
        assertThat(roadmap.panel().locator("h2")).hasText(name);
        return roadmap.panel().locator("a.mp-open").textContent().replace("Open ", "");
    }

    private static void plan(PlanningPage roadmap, String goal) {
        roadmap.open("Edit goal");
        roadmap.field("To what end").fill("Readers buy twice as often.");
        roadmap.press("Add a KPI");
        roadmap.field("Name").fill("Readers");
        roadmap.field("Baseline").fill("400");
        roadmap.field("Target").fill("+25 %");
        assertThat(roadmap.dialog()).containsText("That is 500.");
        roadmap.press("Add a milestone");
        roadmap.press("Add a campaign");
        roadmap.hasNoFindings();
        roadmap.press("Save");
        assertThat(roadmap.dialog().locator("[role=alert]")).containsText("3 fields need another look.");
        roadmap.dialog().locator("[data-do=remove][data-list=milestones]").click();
        roadmap.dialog().locator("[data-do=remove][data-list=campaigns]").click();
        roadmap.press("Save");
        roadmap.isClosed();
        assertThat(roadmap.page().getByText(goal + " was saved.").last()).isVisible();
    }

    private static void record(PlanningPage roadmap, String value, String note) {
        roadmap.field("Value").fill(value);
        roadmap.field("Day").fill(day(-9));
        roadmap.field("Note (optional)").fill(note);
        roadmap.submit();
    }

    private static void correct(PlanningPage roadmap, String wrong, String right) {
        roadmap.dialog()
                .locator("[data-do=correct][aria-label^='Correct: " + wrong + "']")
                .click();
        roadmap.field("Value").fill(right);
        roadmap.field("Reason").fill("The shop's list was missing.");
        roadmap.hasNoFindings();
        roadmap.press("Save the correction");
        assertThat(roadmap.dialog().locator(".mp-value-list s")).hasText(wrong);
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstOneHasChangedAndChooses() {
        String goal = measuredGoal("Two editors");
        List<PlanningPage> editors = List.of(PlanningPage.of(chromium, "ana"), PlanningPage.of(chromium, "admin"));
        editors.forEach(each -> {
            each.goal(goal);
            each.open("Edit goal");
        });
        change(editors.get(0), "Ana's end", "120");
        editors.get(0).isClosed();
        PlanningPage second = editors.get(1);
        change(second, "The administrator's end", "130");

        assertThat(second.dialog().locator("h2")).hasText("Somebody else saved " + goal + " first");
        assertThat(second.dialog()).containsText(Pattern.compile("Ana Ferreira saved this goal.*Ana's end"));
        second.hasNoFindings();
        second.submit();
        assertThat(second.dialog()).containsText("Choose one of the two.");
        choose(second, "To what end", "Mine");
        choose(second, "KPI: Readers", "Theirs");
        Chromium.screenshot(second.dialog(), "conflict");
        second.submit();
        assertThat(second.field("To what end")).hasValue("The administrator's end");
        second.submit();
        second.isClosed();
        JsonNode plan = ana.get("/rest/milepost/1.0/goals/" + goal + "/plan").ok();
        assertThat(plan.at("/why").asText()).isEqualTo("The administrator's end");
        assertThat(plan.at("/kpis/0/aim/target").asText()).isEqualTo("120");
    }

    private static void change(PlanningPage editor, String why, String target) {
        editor.field("To what end").fill(why);
        editor.dialog().locator("summary").first().click();
        editor.field("Target").fill(target);
        editor.field("Reason").fill("The fair went well.");
        editor.submit();
    }

    private static void choose(PlanningPage editor, String part, String side) {
        editor.dialog()
                .locator("fieldset[aria-label='Take: " + part + "']")
                .getByLabel(Pattern.compile("^" + side))
                .check();
    }

    @Test
    void aFileWithAWrongLineKeepsNothingAndTheRightOneKeepsAllOfIt() {
        String goal = measuredGoal("From a file");
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        roadmap.goal(goal);
        roadmap.open("Import values");
        take(roadmap, "Date;Value;Note\n%s;104,5;\n%s;many;\n%s;110;fair\n");
        assertThat(roadmap.dialog())
                .containsText(Pattern.compile("Line 3, column 2 \\(Value\\):\\s*\"many\" is not a number."));
        assertThat(roadmap.dialog().locator("button[type=submit]")).isHidden();
        roadmap.hasNoFindings();
        Chromium.screenshot(roadmap.dialog(), "import-wrong-line");
        assertThat(measurements(goal)).isZero();

        take(roadmap, "Date;Value;Note\n%s;104,5;\n%s;107;\n%s;110;fair\n");
        assertThat(roadmap.dialog()).containsText("What would be kept: 3");
        roadmap.hasNoFindings();
        roadmap.press("Keep all 3 values");
        roadmap.isClosed();
        assertThat(roadmap.panel()).containsText("(110 − 100) / (200 − 100) = 10.0%");
        assertThat(measurements(goal)).isEqualTo(3);
    }

    private static void take(PlanningPage roadmap, String lines) {
        byte[] file = lines.formatted(day(-9), day(-6), day(-3)).getBytes(StandardCharsets.UTF_8);
        roadmap.dialog().locator("input[type=file]").setInputFiles(new FilePayload("values.csv", "text/csv", file));
    }

    private int measurements(String goal) {
        return ana.get("/rest/milepost/1.0/goals/" + goal + "/measurements")
                .ok()
                .get("total")
                .asInt();
    }

    @Test
    void aGoalIsClosedArchivedAndBroughtBackByTheKeyboardAlone() {
        String goal = measuredGoal("Nobody touches a mouse");
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        roadmap.tabTo("Search goals");
        roadmap.type(goal);
        assertThat(roadmap.page().locator(".mp-row-goal")).hasCount(1);
        roadmap.tabTo("Nobody touches a mouse");
        roadmap.key("Enter");
        assertThat(roadmap.panel().locator("[data-dialog=stage]")).isVisible();
        roadmap.tabTo("Change stage");
        roadmap.key("Enter");
        assertThat(roadmap.dialog()).containsText("It is active.");
        roadmap.isOpenForKeys();
        roadmap.key("Space");
        roadmap.key("Enter");
        assertThat(roadmap.dialog()).containsText("Choose what came out.");
        roadmap.hasNoFindings();
        roadmap.key("Space");
        roadmap.tabTo("What was learned");
        roadmap.type("Begin with the list.");
        roadmap.tabTo("Close it");
        roadmap.key("Enter");
        assertThat(roadmap.panel())
                .containsText(Pattern.compile("Closed on .*, reached. Learned: Begin with the list."));
        roadmap.hasFocusOn("Change stage");

        roadmap.key("Enter");
        assertThat(roadmap.dialog()).containsText("It is closed.");
        roadmap.isOpenForKeys();
        roadmap.key("Space");
        roadmap.goTo("Archive it", "ArrowDown");
        roadmap.key("Enter");
        roadmap.isClosed();
        assertThat(roadmap.panel()).isHidden();
        roadmap.hasFocusOn("Search goals");
        roadmap.goTo("Archived goals", "Shift+Tab");
        roadmap.key("Enter");
        assertThat(roadmap.dialog()).containsText("Nobody touches a mouse");
        roadmap.isOpenForKeys();
        roadmap.hasNoFindings();
        roadmap.tabTo("Restore it: " + goal);
        roadmap.key("Enter");
        assertThat(roadmap.dialog()).not().containsText("Nobody touches a mouse");
        roadmap.key("Escape");
        roadmap.hasFocusOn("Archived goals");
        assertThat(roadmap.row(goal)).isVisible();
        assertThat(ana.get("/rest/milepost/1.0/goals/" + goal)
                        .ok()
                        .at("/closing/learning")
                        .asText())
                .isEqualTo("Begin with the list.");
    }

    @Test
    void whoMayOnlyLookFindsNothingToChangeAndLooksBackAllTheSame() {
        PlanningPage roadmap = PlanningPage.of(chromium, "mia");
        JsonNode retention = retention("");
        roadmap.goal(retention.get("key").asText());
        assertThat(roadmap.panel()).containsText("(73.4 − 71.0) / (77.0 − 71.0) = 40.0%");
        // A view and columns of one's own change nothing of the plan.
        Locator deeds = roadmap.page().locator("[data-dialog]:not([data-dialog=view], [data-dialog=columns]):visible");
        assertThat(deeds).hasText(new String[] {"Values"});
        roadmap.open("Values");
        assertThat(roadmap.dialog()).containsText("73.4%");
        assertThat(roadmap.dialog().locator("input, textarea, select, [data-do=correct], [type=submit]:visible"))
                .hasCount(0);
        roadmap.hasNoFindings();
        roadmap.press("Close");

        roadmap.page().locator(".mp-pocket-look summary").click();
        roadmap.page().locator(".mp-date").fill(day(-120));
        assertThat(roadmap.page().locator(".mp-past")).containsText("Plan as it stood on");
        JsonNode then = retention("&asOf=" + day(-120));
        assertThat(then.at("/attainment/share")).isNotEqualTo(retention.at("/attainment/share"));
        assertThat(roadmap.panel().locator(".mp-pairs strong").first())
                .hasText("%.1f%%".formatted(100 * then.at("/attainment/share").asDouble()));
        assertThat(deeds).hasCount(0);
        roadmap.hasNoFindings();
        roadmap.page().locator(".mp-toolbar [data-action=present]").click();
        assertThat(roadmap.panel()).containsText("= 40.0%");
    }

    private static JsonNode retention(String asOf) {
        JsonNode roadmap = DemoHost.person("mia")
                .get("/rest/milepost/1.0/roadmap?project=MKT" + asOf)
                .ok();
        for (JsonNode goal : roadmap.get("goals")) {
            if (goal.get("summary").asText().startsWith("Keep more customers")) {
                return goal;
            }
        }
        throw new AssertionError("The demonstration has no goal of retention " + asOf);
    }

    /** From 100 to 200 readers, with nothing measured yet; its key. */
    private String measuredGoal(String summary) {
        ObjectNode goal = Person.JSON.createObjectNode();
        goal.put("project", "MKT").put("summary", summary).put("due", day(200));
        String key = ana.post("/rest/milepost/1.0/goals", goal.toString())
                .ok()
                .get("key")
                .asText();
        JsonNode plan = ana.get("/rest/milepost/1.0/goals/" + key + "/plan").ok();
        ObjectNode kpi = ((ObjectNode) plan).putArray("kpis").addObject();
        kpi.put("name", "Readers").putObject("unit").put("kind", "number").put("digits", 0);
        kpi.putObject("aim").put("kind", "reach").put("baseline", 100).put("target", "200");
        kpi.putObject("source").put("kind", "measured");
        ana.put("/rest/milepost/1.0/goals/" + key + "/plan", plan.toString()).ok();
        return key;
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }
}
