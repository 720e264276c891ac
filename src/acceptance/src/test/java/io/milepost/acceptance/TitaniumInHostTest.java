package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import io.milepost.testsupport.RequiresShared;
import io.milepost.testsupport.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on 23,870 real issues of two real projects. */
@RequiresShared("data/titanium-jira")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TitaniumInHostTest {

    private static final List<String> PROJECTS = List.of("TIMOB", "ALOY");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @TempDir
    private static Path folder;

    private static List<Path> pages;
    private static HostProcess host;
    private static Person admin;

    @BeforeAll
    static void importEverything() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.path("data/titanium-jira"))) {
            pages = files.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList();
        }
        List<String> arguments = new ArrayList<>(List.of("--import"));
        pages.forEach(page -> arguments.add(page.toString()));
        long start = System.nanoTime();
        host = HostProcess.start(folder.resolve("home"), arguments.toArray(String[]::new));
        admin = Person.named(host.address(), "admin");
        measured("start of the host with the import of 23,870 issues", start, "");
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @Order(1)
    void everyIssueIsImported() {
        JsonNode answer = admin.get("/rest/api/2/search?maxResults=1&jql=project%20in%20(TIMOB,ALOY)")
                .ok();
        assertThat(answer.get("total").asInt()).isEqualTo(23_870);
    }

    @Test
    @Order(2)
    void theFullRecomputationFindsNothingToCorrectTheSecondTime() {
        recalculate("full recomputation");
        JsonNode second = recalculate("the same again");
        assertThat(second.get("differences").asInt()).isZero();
        assertThat(second.get("issues").asInt()).isEqualTo(23_870);
    }

    @Test
    @Order(3)
    void everyGoalsDeliveryEqualsThePlainRecomputation() throws IOException {
        Map<String, String> goals = goals();
        assertThat(goals).hasSize(116).isEqualTo(plainDeliveries());
    }

    @Test
    @Order(4)
    void theRoadmapAnswers() {
        for (String project : PROJECTS) {
            for (int i = 0; i < 5; i++) {
                roadmap(project);
            }
            long start = System.nanoTime();
            Person.Answer answer = roadmap(project);
            assertThat(answer.ok().at("/project/key").asText()).isEqualTo(project);
            measured(
                    "roadmap of " + project + ", " + answer.json().get("goals").size() + " goals",
                    start,
                    answer.body().getBytes(StandardCharsets.UTF_8).length / 1024 + " KiB");
        }
    }

    @Test
    @Order(5)
    @RequiresBrowser
    void theRoadmapOfAllGoalsOpensAndScrolls() {
        String plan = admin.post(
                        "/rest/milepost/1.0/settings/plans",
                        """
                        {"name": "Titanium and Alloy", "projects": ["TIMOB", "ALOY"],
                         "editors": {"groups": [], "roles": []}, "viewers": {"groups": [], "roles": []}}""")
                .ok()
                .get("id")
                .asText();
        Page page = chromium.logIn(host.address(), "admin", ColorScheme.LIGHT);
        page.navigate(Chromium.roadmap(host.address(), "TIMOB") + "&plan=" + plan);
        Locator rows = page.locator(".mp-row[data-id^='goal ']");
        rows.first().waitFor();
        Chromium.screenshot(page, "titanium");

        Set<Object> seen = new HashSet<>();
        page.locator(".mp-grid").hover();
        Eventually.is(116, () -> {
            seen.addAll((List<?>) rows.evaluateAll("rows => rows.map((row) => row.dataset.id)"));
            page.mouse().wheel(0, 200);
            Steady.drawn(page);
            return seen.size();
        });
    }

    private static Person.Answer roadmap(String project) {
        return admin.get("/rest/milepost/1.0/roadmap?project=" + project);
    }

    private static JsonNode recalculate(String what) {
        Eventually.within(Duration.ofMinutes(3), () -> !status().at("/recalculation/running")
                .asBoolean());
        String before = status().at("/full/at").asText();
        admin.post("/rest/milepost/1.0/status/recalculation", "").ok();
        Eventually.within(
                Duration.ofMinutes(3),
                () -> !status().at("/full/at").asText().equals(before)
                        && !status().at("/recalculation/running").asBoolean());
        JsonNode full = status().get("full");
        Figures.add(
                "%s of the real issues: %,d ms, %d issues, %d differences",
                what,
                full.get("millis").asLong(),
                full.get("issues").asInt(),
                full.get("differences").asInt());
        return full;
    }

    private static JsonNode status() {
        return admin.get("/rest/milepost/1.0/status").ok();
    }

    private static Map<String, String> goals() {
        Map<String, String> deliveries = new TreeMap<>();
        for (String project : PROJECTS) {
            JsonNode goals = admin.get("/rest/milepost/1.0/goals?limit=200&project=" + project)
                    .ok()
                    .get("goals");
            for (JsonNode goal : goals) {
                JsonNode sums = goal.get("delivery");
                deliveries.put(
                        goal.get("key").asText(),
                        sums.get("done").decimalValue().stripTrailingZeros().toPlainString() + " of "
                                + sums.get("weight").asText());
            }
        }
        return deliveries;
    }

    /** From the files alone: an epic's issues by Epic Link, with their sub-tasks and the epic's own. */
    private static Map<String, String> plainDeliveries() throws IOException {
        Map<String, JsonNode> issues = new HashMap<>();
        String epicLink = read(issues);
        Map<String, PlainDelivery> goals = new TreeMap<>();
        Set<String> epics = new HashSet<>();
        issues.forEach((key, issue) -> {
            if ("Epic".equals(issue.at("/fields/issuetype/name").asText())) {
                epics.add(key);
                goals.put(key, new PlainDelivery());
            }
        });
        for (JsonNode issue : issues.values()) {
            String key = issue.get("key").asText();
            JsonNode parent = issue.at("/fields/parent/key");
            JsonNode bearer = parent.isTextual() ? issues.get(parent.asText()) : issue;
            String goal = goalOf(bearer, epicLink, epics);
            if (goal != null && !epics.contains(key)) {
                goals.get(goal).add(issue);
            }
        }
        Map<String, String> deliveries = new TreeMap<>();
        goals.forEach((key, delivery) -> deliveries.put(key, delivery.toString()));
        return deliveries;
    }

    private static String goalOf(JsonNode issue, String epicLink, Set<String> epics) {
        if (issue == null) {
            return null;
        }
        String own = issue.get("key").asText();
        String linked = issue.at("/fields/" + epicLink).asText();
        return epics.contains(own) ? own : epics.contains(linked) ? linked : null;
    }

    private static String read(Map<String, JsonNode> issues) throws IOException {
        String epicLink = null;
        for (Path page : pages) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                JsonNode json = Person.JSON.readTree(in);
                json.get("issues").forEach(issue -> issues.put(issue.get("key").asText(), issue));
                var names = json.get("schema").fields();
                while (names.hasNext()) {
                    var field = names.next();
                    if ("com.pyxis.greenhopper.jira:gh-epic-link"
                            .equals(field.getValue().path("custom").asText())) {
                        epicLink = field.getKey();
                    }
                }
            }
        }
        return epicLink;
    }

    private static void measured(String what, long start, String size) {
        Figures.add("%s: %,d ms %s", what, (System.nanoTime() - start) / 1_000_000, size);
    }
}
