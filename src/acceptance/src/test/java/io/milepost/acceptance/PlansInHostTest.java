package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan of several projects in the real host: who sees its numbers, who edits, and what the administrators are told. */
class PlansInHostTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String PLANS = REST + "/settings/plans";
    private static final String NOBODY = "{\"groups\":[],\"roles\":[]}";

    private final Person admin = DemoHost.person("admin");
    private final Person ana = DemoHost.person("ana");
    private final Person ben = DemoHost.person("ben");

    @AfterEach
    void deletePlans() {
        admin.get(PLANS).ok().get("plans").forEach(plan -> admin.delete(
                        PLANS + "/" + plan.get("id").asText() + "?version="
                                + plan.get("version").asInt())
                .ok());
    }

    private String make(String scope, String editors, String viewers) {
        return admin.post(
                        PLANS,
                        "{\"name\":\"Marketing with the web shop\",%s,\"editors\":%s,\"viewers\":%s}"
                                .formatted(scope, editors, viewers))
                .ok()
                .get("id")
                .asText();
    }

    private String role(String name) {
        return StreamSupport.stream(
                        admin.get(PLANS + "/options").ok().get("roles").spliterator(), false)
                .filter(role -> role.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private String goalOf(String project) {
        return admin.get(REST + "/goals?project=" + project)
                .ok()
                .get("goals")
                .get(0)
                .get("key")
                .asText();
    }

    private static List<String> keys(JsonNode issues) {
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> issue.get("key").asText())
                .toList();
    }

    private static String search(String jql) {
        return "/rest/api/2/search?maxResults=1000&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    @Test
    void hidesTheNumbersOfAPlanFromAllButItsViewersAndAdministrators() {
        String goal = goalOf("MKT");
        String healths = search("issue in goalsWithHealth(\"off track\", \"on track\", \"at risk\", achieved)");
        assertThat(ben.get(REST + "/goals/" + goal).status()).isEqualTo(200);

        make("\"projects\":[\"MKT\"]", NOBODY, "{\"groups\":[\"jira-administrators\"],\"roles\":[]}");

        assertThat(ben.get("/rest/api/2/issue/" + goal).status()).isEqualTo(200);
        assertThat(ben.get(REST + "/goals/" + goal).status()).isEqualTo(404);
        assertThat(ben.get(REST + "/goals/" + goal + "/ledger").status()).isEqualTo(404);
        assertThat(ben.get(REST + "/roadmap?project=MKT").status()).isEqualTo(404);
        assertThat(keys(ben.get(healths).ok().get("issues"))).noneMatch(key -> key.startsWith("MKT-"));
        assertThat(ben.get(search("issue in activitiesOfGoal(" + goal + ")")).status())
                .isEqualTo(400);
        assertThat(ana.get(REST + "/goals/" + goal).status()).isEqualTo(200);
        assertThat(admin.get(REST + "/roadmap?project=MKT").status()).isEqualTo(200);
    }

    @Test
    void letsAnEditorByRolePlanWhoCouldNotBefore() {
        String goal = goalOf("WEB");
        String path = REST + "/goals/" + goal + "/plan";
        JsonNode plan = ben.get(path).ok();
        String body =
                "{\"version\":%d,\"why\":\"Kept by an editor\",\"reason\":\"r\",\"kpis\":%s,\"milestones\":[],\"campaigns\":[]}"
                        .formatted(plan.get("version").asInt(), plan.get("kpis"));
        assertThat(ben.put(path, body).status()).isEqualTo(403);

        make("\"projects\":[\"WEB\"]", "{\"groups\":[],\"roles\":[\"" + role("Developers") + "\"]}", NOBODY);

        assertThat(ben.put(path, body).status()).isEqualTo(200);
    }

    @Test
    void showsTheGoalsOfAllItsProjectsInOneRoadmapAndOfASearchWhatTheReaderFinds() {
        String both = make("\"projects\":[\"MKT\",\"WEB\"]", NOBODY, NOBODY);

        List<String> together =
                keys(admin.get(REST + "/roadmap?plan=" + both).ok().get("goals"));
        assertThat(together).contains(goalOf("MKT"), goalOf("WEB"));
        assertThat(admin.get(REST + "/rules/MKT").ok().get("version").asInt())
                .isEqualTo(admin.get(REST + "/rules/WEB").ok().get("version").asInt());
        deletePlans();

        String found = make("\"search\":\"project = WEB\"", NOBODY, NOBODY);
        assertThat(keys(admin.get(REST + "/roadmap?plan=" + found).ok().get("goals")))
                .contains(goalOf("WEB"));
        assertThat(DemoHost.person("mia")
                        .get(REST + "/roadmap?plan=" + found)
                        .ok()
                        .get("goals"))
                .isEmpty();
    }

    @Test
    void tellsAdministratorsWhoDidItAndNobodyElse() {
        make("\"projects\":[\"WEB\"]", NOBODY, NOBODY);

        JsonNode newest =
                admin.get(REST + "/audit?area=plan&limit=1").ok().get("changes").get(0);
        assertThat(newest.get("person").get("name").asText()).isEqualTo("admin");
        assertThat(newest.get("subject").asText()).isEqualTo("Marketing with the web shop");
        JsonNode inJira =
                admin.get("/rest/auditing/1.0/events").ok().get("entities").get(0);
        assertThat(inJira.get("type").get("action").asText()).isEqualTo("Milepost: plan of several projects changed");
        assertThat(inJira.get("author").get("name").asText()).isEqualTo("admin");
        assertThat(inJira.get("affectedObjects").get(0).get("name").asText()).isEqualTo("Marketing with the web shop");
        assertThat(inJira.get("changedValues").findValuesAsText("key")).contains("name", "projects");
        assertThat(ana.get("/rest/auditing/1.0/events").status()).isEqualTo(403);
        assertThat(ana.get(REST + "/audit").status()).isEqualTo(403);
        assertThat(ana.get(PLANS).status()).isEqualTo(403);
    }
}
