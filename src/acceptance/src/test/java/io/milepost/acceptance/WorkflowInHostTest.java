package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.host.storage.SetupWriter.NewProject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plugin's modules at the steps of a workflow, added as an administrator adds them: starting needs leads, which are
 * recorded; being done is offered while the goal is not closed; going back needs a goal.
 */
class WorkflowInHostTest {

    private static final String PLUGIN = "io.milepost.jira:";
    private static final String WORKFLOWS = "/secure/admin/workflows";
    private static final String PLAN =
            """
            {"version": 0, "campaigns": [], "milestones": [],
             "kpis": [{"id": "k1", "name": "Leads", "unit": {"kind": "number"},
              "aim": {"kind": "reach", "baseline": 0, "target": 100}, "source": {"kind": "measured"}}]}""";

    @TempDir
    private static Path home;

    private static Host host;
    private static Person admin;
    private static Work work;
    private static String leads;
    private static String goal;

    @BeforeAll
    static void aWorkflowWithRules() {
        host = Host.start(
                Settings.of(home)
                        .withPort(0)
                        .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")))
                        .withoutAskingForPasswordAgain(),
                line -> {});
        host.jira().setup().inOneTransaction(WorkflowInHostTest::project);
        admin = Person.named(host.address(), "admin");
        admin.put(
                        "/rest/milepost/1.0/settings",
                        "{\"goalTypes\":[\"10000\"],\"activityTypes\":[],\"startDateField\":null}")
                .ok();
        work = new Work(admin, "WFL");
        goal = work.goal("Two hundred leads");
        Eventually.is("0 of 0", () -> work.delivery(goal));
        admin.put("/rest/milepost/1.0/goals/" + goal + "/plan", PLAN).ok();
        add("In Progress", "needs-kpi-value", Map.of("field", leads));
        add("In Progress", "record-kpi", Map.of("field", leads, "kpi", "Leads"));
        add("Done", "goal-not-closed", Map.of());
        add("To Do", "needs-goal", Map.of());
        add("To Do", "needs-owner-and-due-date", Map.of());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static long project(SetupWriter writer) {
        leads = "customfield_" + writer.customField(PLUGIN + "kpi-number", "Leads of today");
        long project = writer.project(new NewProject("WFL", "Workflow", null));
        writer.grants(
                project,
                Stream.of(
                                "BROWSE_PROJECTS",
                                "EDIT_ISSUES",
                                "ADMINISTER_PROJECTS",
                                "CREATE_ISSUES",
                                "TRANSITION_ISSUES",
                                "LINK_ISSUES")
                        .map(permission -> new Grant(permission, Holder.group("jira-administrators")))
                        .toList());
        writer.anyToAny(project, List.of(10000L, 3L, 10001L));
        return project;
    }

    /** By the forms of the administration: choose the module, fill what it asks for, save. */
    private static void add(String step, String module, Map<String, String> answers) {
        String id = only("<tr data-step=\"(\\d+)\"><td>" + step + "</td><td>WFL</td>", page(WORKFLOWS));
        Person.Answer chosen = submit(Map.of("action", "add", "step", id, "module", PLUGIN + module));
        if (!answers.isEmpty()) {
            String form = chosen.response().headers().firstValue("Location").orElseThrow();
            String asked = page(form.substring(form.indexOf(WORKFLOWS)));
            assertThat(answers.keySet()).allMatch(name -> asked.contains("name=\"" + name + "\""));
            Map<String, String> filled = new TreeMap<>(answers);
            filled.putAll(Map.of("action", "save", "step", id, "module", PLUGIN + module));
            submit(filled);
        }
    }

    private static String page(String path) {
        Person.Answer answer = admin.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String only(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Person.Answer submit(Map<String, String> fields) {
        return submit(WORKFLOWS, fields);
    }

    private static Person.Answer submit(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return admin.send(
                "POST",
                path,
                body,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"));
    }

    private static Person.Answer transition(String key, String step, String fields) {
        return admin.post(
                "/rest/api/2/issue/" + key + "/transitions",
                "{\"transition\":{\"id\":\"%s\"},\"fields\":%s}".formatted(id(key, step), fields));
    }

    private static String id(String key, String step) {
        for (JsonNode each : steps(key)) {
            if (each.get("name").asText().equals(step)) {
                return each.get("id").asText();
            }
        }
        throw new IllegalArgumentException(key + " is not offered " + step);
    }

    private static JsonNode steps(String key) {
        return admin.get("/rest/api/2/issue/" + key + "/transitions").ok().get("transitions");
    }

    private static List<String> offered(String key) {
        List<String> names = new ArrayList<>();
        steps(key).forEach(step -> names.add(step.get("name").asText()));
        return names;
    }

    private static JsonNode measured() {
        return admin.get("/rest/milepost/1.0/goals/" + goal + "/measurements").ok();
    }

    private static String status(String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .ok()
                .at("/fields/status/name")
                .asText();
    }

    @Nested
    class WhenAStepNeedsAValue {

        private final String activity = work.activity("Fair in May", goal);

        @Test
        void isRefusedWithoutOneAndNothingHappens() {
            Person.Answer refused = transition(activity, "In Progress", "{}");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().at("/errors/" + leads).asText())
                    .isEqualTo("Enter a number in Leads of today before this step.");
            assertThat(status(activity)).isEqualTo("To Do");
        }

        @Test
        void asksForItOnItsScreenAndSaysThereWhatIsMissing() {
            String step = id(activity, "In Progress");
            assertThat(page("/browse/" + activity))
                    .contains("/secure/TransitionIssue?key=" + activity + "&amp;transition=" + step);
            assertThat(page("/secure/TransitionIssue?key=" + activity + "&transition=" + step))
                    .contains("name=\"" + leads + "\"");

            Person.Answer refused = submit("/secure/TransitionIssue", Map.of("key", activity, "transition", step));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("Enter a number in Leads of today before this step.");
        }

        @Test
        void isTakenWithOneWhichBecomesAMeasurementOfTheGoal() {
            Eventually.is(
                    List.of(goal),
                    () -> admin.get("/rest/milepost/1.0/activities/" + activity).ok().findValuesAsText("key").stream()
                            .filter(goal::equals)
                            .distinct()
                            .toList());

            transition(activity, "In Progress", "{\"" + leads + "\": 12.345}").ok();

            assertThat(status(activity)).isEqualTo("In Progress");
            JsonNode measurement = measured().get("items").get(0);
            assertThat(measurement.get("value").decimalValue()).isEqualByComparingTo("12.345");
            assertThat(measurement.get("source").asText()).isEqualTo("transition");
            assertThat(measurement.at("/person/name").asText()).isEqualTo("admin");
        }
    }

    @Nested
    class WhenAStepNeedsAGoal {

        @Test
        void isRefusedToWorkThatServesNone() {
            String loose = work.activity("Of no goal", null);
            transition(loose, "In Progress", "{\"" + leads + "\": 1}").ok();

            JsonNode refused = transition(loose, "To Do", "{}").json();

            assertThat(refused.at("/errorMessages/0").asText())
                    .startsWith("Link this issue to a goal before this step");
            assertThat(refused.at("/errors/duedate").asText()).isEqualTo("Enter a due date before this step.");
            assertThat(refused.at("/errors/assignee").asText()).isEqualTo("Choose who owns this before this step.");
        }
    }

    @Nested
    class WhenTheGoalIsClosed {

        @Test
        void hidesTheStep() {
            String other = work.goal("A goal that ends");
            String its = work.activity("Its activity", other);
            Eventually.is("0 of 1", () -> work.delivery(other));
            assertThat(offered(its)).contains("Done");

            admin.put(
                            "/rest/milepost/1.0/goals/" + other + "/stage",
                            "{\"version\":0,\"stage\":\"closed\",\"outcome\":\"reached\",\"learning\":\"none\"}")
                    .ok();

            assertThat(offered(its)).doesNotContain("Done").contains("In Progress");
            assertThat(offered(other)).doesNotContain("Done");
        }
    }

    @Nested
    class WhenAnAdministratorLooksAtAWorkflow {

        @Test
        void readsWhatEachModuleDoes() {
            assertThat(page(WORKFLOWS))
                    .contains("The field Leads of today needs a number.")
                    .contains("The number in Leads of today is recorded as a value of the KPI Leads.")
                    .contains("The issue needs an assignee and a due date.");
        }

        @Test
        void findsHisChoicesInTheForm() {
            String rule = only("data-rule=\"(\\d+)\">(?:(?!</form>).)*record a KPI", page(WORKFLOWS));

            String form = page(WORKFLOWS + "?rule=" + rule);

            assertThat(form)
                    .contains("<option value=\"" + leads + "\" selected>Leads of today</option>")
                    .contains("name=\"kpi\" maxlength=\"120\" required value=\"Leads\"");
        }
    }
}
