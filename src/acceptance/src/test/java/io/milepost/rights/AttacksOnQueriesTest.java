package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import io.milepost.testsupport.RequiresPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 31 and 32: texts that would be a part of SQL or of JQL. */
@ExtendWith(SecuredHost.Stop.class)
@Timeout(120)
class AttacksOnQueriesTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";

    private static SecuredHost host;
    private static Person mallory;

    @BeforeAll
    static void hostileTexts() {
        host = SecuredHost.shared();
        HostileTexts.shared();
        mallory = host.as(HostileTexts.PERSON);
    }

    @Attack(31)
    void quotesInTextsReachNoStatementOfH2() {
        quotesReachNoStatement(host);
    }

    @Attack(31)
    @RequiresPostgres
    void quotesInTextsReachNoStatementOfPostgreSql() {
        quotesReachNoStatement(SecuredHost.onPostgres());
    }

    private static void quotesReachNoStatement(SecuredHost host) {
        Subject subject = Subject.of(host);
        Person admin = host.as(Who.PROJECT_ADMIN);
        Map<String, Long> before = Tables.of(host);
        int kept = 0;
        for (String quote : List.of(
                "' or '1'='1",
                "\" or \"\"=\"",
                "') or 1=1 --",
                "'; delete from goal; --",
                "\\' or 1=1 --",
                "%' or '%'='",
                "{key}",
                ":id",
                "?",
                "$$;",
                "\u0000",
                "\ud800")) {
            String typed = URLEncoder.encode(quote, StandardCharsets.UTF_8);
            String path = typed.replace("+", "%20");
            for (String address : List.of(
                    GOALS + path,
                    GOALS + path + "/plan",
                    REST + "/goals?project=" + typed,
                    REST + "/rules/" + path,
                    REST + "/roadmap?project=" + typed,
                    REST + "/activities/" + path,
                    REST + "/goals/search?text=" + typed + "&project=" + typed + "&sort=" + typed,
                    GOALS + subject.key() + "/measurements?kpi=" + typed + "&sort=" + typed + "&order=" + typed,
                    GOALS + subject.key() + "/ledger?sort=" + typed)) {
                assertThat(admin.get(address).status()).as(address).isLessThan(500);
            }
            assertThat(admin.get(GOALS + subject.key() + "/measurements?kpi=" + typed)
                            .body())
                    .as("a filter that matches nothing finds nothing: %s", quote)
                    .doesNotContain("\"value\":5");
            for (String area : List.of("area=", "person=", "from=")) {
                assertThat(host.as(Who.SYSTEM_ADMIN)
                                .get(REST + "/audit?" + area + typed)
                                .status())
                        .isLessThan(500);
            }
            kept += keptVerbatim(admin, subject, quote) ? 1 : 0;
        }
        assertThat(kept).as("texts with quotes are kept as they are").isGreaterThan(8);
        assertThat(Tables.of(host))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isGreaterThanOrEqualTo(before.get(table)));
    }

    /** Records a value with the text as note and as the request's own name; refused, or kept as it is. */
    private static boolean keptVerbatim(Person admin, Subject subject, String quote) {
        String json = Person.JSON.valueToTree(quote).toString();
        Person.Answer recorded = admin.post(
                GOALS + subject.key() + "/measurements",
                "{\"kpi\":\"k1\",\"day\":\"2026-01-06\",\"value\":6,\"note\":" + json + "}");
        assertThat(recorded.status()).as("%s %s", quote, recorded.body()).isIn(201, 400);
        assertThat(admin.delete(GOALS + subject.key() + "/measurements/"
                                + recorded.json().path("id").asLong() + "?reason="
                                + URLEncoder.encode(quote, StandardCharsets.UTF_8))
                        .status())
                .as(quote)
                .isLessThan(500);
        Map<String, String> headers = new HashMap<>(Person.USUAL);
        headers.put("Idempotency-Key", quote.replaceAll("[^ -~]", "0"));
        String push =
                "{\"measurements\":[{\"goal\":" + json + ",\"kpi\":" + json + ",\"day\":\"2026-01-07\",\"value\":7}]}";
        assertThat(admin.send("POST", REST + "/measurements", push, headers).status())
                .as(quote)
                .isEqualTo(400);
        return recorded.status() == 201 && recorded.json().get("note").asText().equals(quote);
    }

    @Attack(32)
    void namesAndTypedSearchesFindNothingThatTheirAuthorMayNotSee() {
        Work work = new Work(mallory, HostileTexts.PROJECT);
        String goal = work.goal("x\" OR project = SEC OR summary ~ \"y");
        Eventually.is("0 of 0", () -> work.delivery(goal));
        for (String jql : List.of(
                "project = SEC",
                "project = SEC OR project != XSS",
                "issue in activitiesOfGoal(SEC-1)",
                "summary ~ \\\"Umbra\\\" AND project != XSS")) {
            Person.Answer saved = mallory.put(GOALS + goal + "/plan", search(jql, version(goal)));
            assertThat(saved.status()).as(jql).isIn(200, 400);
        }
        assertThat(mallory.put(GOALS + goal + "/plan", search("project != XSS", version(goal)))
                        .status())
                .isEqualTo(200);
        // A search that is running already does not know of this goal, and no second one begins beside it.
        Eventually.is(false, () -> {
            host.runJobs();
            return measurements(goal).get("items").isEmpty();
        });
        JsonNode seen = work.search("project != XSS");
        assertThat(seen.toString()).doesNotContain("Umbra");
        JsonNode measured = measurements(goal);
        assertThat(measured.toString()).doesNotContain("Umbra");
        assertThat(measured.get("items"))
                .as("of all that it asks for, its author counts nothing but what Jira's own search shows him")
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("value").asInt())
                        .isIn(0, seen.get("total").asInt()));
        assertThat(mallory.get(REST + "/roadmap?project=" + HostileTexts.PROJECT)
                        .body())
                .doesNotContain("SEC-");
    }

    private static JsonNode measurements(String goal) {
        return mallory.get(GOALS + goal + "/measurements").ok();
    }

    private static int version(String goal) {
        return mallory.get(GOALS + goal + "/plan").ok().get("version").asInt();
    }

    private static String search(String jql, int version) {
        return """
                {"version":%d,"reason":"r","milestones":[],"campaigns":[],"kpis":[{"id":"k1","name":"Found",
                 "unit":{"kind":"number"},"aim":{"kind":"reach","baseline":0,"target":9},
                 "source":{"kind":"search","jql":"%s","aggregate":"count"}}]}"""
                .formatted(version, jql);
    }
}
