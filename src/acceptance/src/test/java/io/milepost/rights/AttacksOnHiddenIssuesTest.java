package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 11 to 13, 18 to 21, 23 and 24: learning something of issues that one may not see. */
@ExtendWith(SecuredHost.Stop.class)
class AttacksOnHiddenIssuesTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";

    private static SecuredHost host;
    private static RightsTable table;
    private static HiddenIssues issues;
    private static Subject subject;
    private static Person reader;

    @BeforeAll
    static void aGoalWithHiddenWork() {
        host = SecuredHost.shared();
        table = RightsTable.read();
        issues = HiddenIssues.of(host);
        subject = Subject.of(host);
        reader = host.as(Who.READER);
    }

    /** An issue's page without Jira's own history of it, which names linked issues to everybody. */
    private static String page(String key) {
        return reader.get("/browse/" + key).body().replaceAll("(?s)<section[^>]*id=\"history\".*?</section>", "");
    }

    private static void namesNothingHidden(String what, Person.Answer answer) {
        issues.areNotNamedBy(what, answer.body());
    }

    @Attack(11)
    void nothingThatAReaderCanReadNamesHiddenIssues() {
        Person admin = host.as(Who.PROJECT_ADMIN);
        assertThat(admin.get(GOALS + issues.goal()).body()).contains(issues.hidden());
        assertThat(admin.get(REST + "/roadmap?project=SEC").body()).contains(HiddenIssues.SUMMARY, HiddenIssues.DUE);
        assertThat(admin.get(GOALS + issues.goal() + "/plan").body()).contains(issues.hidden());
        int asked = 0;
        for (Row row : table.rows()) {
            if (row.method().equals("GET") && row.allows(Who.READER)) {
                String address = subject.fillAddress(row.address())
                        .replace(subject.key(), issues.goal())
                        .replace(subject.activity(), issues.seen());
                if (!row.address().startsWith("/browse/")) {
                    namesNothingHidden(row.what(), reader.get(address));
                }
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(25);
        issues.areNotNamedBy("the goal's page", page(issues.goal()));
        issues.areNotNamedBy("the activity's page", page(issues.seen()));
    }

    @Attack(12)
    void countsHoldHiddenWorkAndSayHowMuchOfItIsHidden() {
        JsonNode all = host.as(Who.PROJECT_ADMIN).get(GOALS + issues.goal()).ok();
        JsonNode part = reader.get(GOALS + issues.goal()).ok();
        assertThat(part.get("delivery")).isEqualTo(all.get("delivery"));
        assertThat(part.get("activities")).isEqualTo(all.get("activities"));
        assertThat(part.at("/hidden/activities").asInt())
                .isEqualTo(all.at("/hidden/activities").asInt() + 1);
        assertThat(part.at("/activityList/items")).hasSize(1);
        JsonNode roadmap = reader.get(REST + "/roadmap?project=SEC").ok();
        JsonNode wholeRoadmap =
                host.as(Who.PROJECT_ADMIN).get(REST + "/roadmap?project=SEC").ok();
        assertThat(roadmap.at("/summary/goals")).isEqualTo(wholeRoadmap.at("/summary/goals"));
        assertThat(roadmap.at("/summary/hiddenGoals").asInt()).isPositive();
    }

    @Attack(13)
    void historyAndTheDaysGoneByNameNothingHidden() {
        for (String path : List.of("/history", "/forecast", "/explanation", "/plan/revisions", "?asOf=2026-11-01")) {
            namesNothingHidden(path, reader.get(GOALS + issues.goal() + path));
        }
        for (String path : List.of("/history", "/ledger", "/plan", "/plan/revisions", "/measurements", "/forecast")) {
            Person.Answer answer = reader.get(GOALS + issues.hiddenGoal() + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(HiddenIssues.SUMMARY);
        }
    }

    @Attack(18)
    void anEntityTagOfOnePersonIsOfNoUseToAnother() {
        int tags = 0;
        for (Row row : table.rows()) {
            if (row.what().startsWith("GET /")) {
                String address = subject.fillAddress(row.address()).replace(subject.key(), issues.goal());
                Person.Answer full = host.as(Who.PROJECT_ADMIN).get(address);
                var tag = full.response().headers().firstValue("ETag");
                if (full.status() == 200
                        && tag.isPresent()
                        && row.outcomeFor(Who.NO_PROJECT).equals("404")) {
                    assertThat(withTag(host.as(Who.NO_PROJECT), address, tag.get())
                                    .status())
                            .isEqualTo(404);
                    assertThat(withTag(host.as(Who.ANONYMOUS), address, "*").status())
                            .isEqualTo(401);
                    Person.Answer own = withTag(reader, address, tag.get());
                    namesNothingHidden(row.what(), own);
                    assertThat(own.status() == 200 || reader.get(address).body().equals(full.body()))
                            .as("304 only for the very same body: %s", row.what())
                            .isTrue();
                    assertThat(full.response()
                                    .headers()
                                    .firstValue("Cache-Control")
                                    .orElse(""))
                            .as(row.what())
                            .contains("private", "no-cache");
                    tags++;
                }
            }
        }
        assertThat(tags).isGreaterThan(4);
    }

    private static Person.Answer withTag(Person person, String address, String tag) {
        Map<String, String> headers = new HashMap<>(Person.USUAL);
        headers.put("If-None-Match", tag);
        return person.send("GET", address, null, headers);
    }

    @Attack(19)
    void aRightRemovedAMomentAgoIsGone() {
        String tag = reader.get(GOALS + issues.goal())
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        host.without(Set.of(Who.READER, Who.EDITOR), () -> {
            assertThat(withTag(reader, GOALS + issues.goal(), tag).status()).isEqualTo(404);
            assertThat(reader.get(REST + "/roadmap?project=SEC").status()).isEqualTo(404);
            assertThat(Jql.search(reader, "issue in changedAttainment(\"-7d\")")
                            .ok()
                            .get("total")
                            .asInt())
                    .isZero();
            assertThat(reader.get("/projects/SEC?selectedItem=io.milepost.jira:roadmap-item")
                            .body())
                    .doesNotContain("data-project-key=\"SEC\"");
            assertThat(host.as(Who.EDITOR)
                            .post(
                                    GOALS + subject.key() + "/measurements",
                                    "{\"kpi\":\"k1\",\"day\":\"2026-01-09\",\"value\":9}")
                            .status())
                    .isEqualTo(404);
        });
        assertThat(reader.get(GOALS + issues.goal()).status()).isEqualTo(200);
    }

    @Attack(20)
    void aSecurityLevelCountsFromTheNextRequestOn() {
        String address = GOALS + issues.goal();
        Person.Answer before = reader.get(address);
        assertThat(before.body()).contains("Seen activity");
        issues.hide(issues.seen());
        try {
            String tag = before.response().headers().firstValue("ETag").orElseThrow();
            Person.Answer after = withTag(reader, address, tag);
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.body()).doesNotContain("Seen activity", issues.seen() + "\"");
            assertThat(Jql.search(reader, "issue in activitiesOfGoal(" + issues.goal() + ")")
                            .body())
                    .doesNotContain("Seen activity");
        } finally {
            issues.show(issues.seen());
        }
        assertThat(reader.get(address).body()).contains("Seen activity");
    }

    @Attack(21)
    void hiddenAndAbsentAnswerAlikeInStatusHeadersAndWords() {
        int alike = 0;
        for (Row row : table.rows()) {
            if (row.what().contains(" /") && row.address().contains("{key}")) {
                for (Person person : List.of(reader, host.as(Who.NO_PROJECT), host.as(Who.SYSTEM_ADMIN))) {
                    assertThat(answerFor(row, person, issues.hiddenGoal()))
                            .as(row.what())
                            .isEqualTo(answerFor(row, person, "SEC-98765"))
                            .doesNotContain(HiddenIssues.SUMMARY);
                    alike++;
                }
            }
        }
        assertThat(alike).isGreaterThan(40);
    }

    /** Status, headers and body, without the key that was asked for. */
    private static String answerFor(Row row, Person person, String key) {
        String body = row.details().get("body");
        Person.Answer answer = person.send(
                row.method(),
                subject.fillAddress(row.address().replace("{key}", key)),
                body == null ? null : subject.fill(body.replace("{key}", key)),
                row.details().containsKey("header")
                        ? Map.of(
                                "Idempotency-Key",
                                key,
                                "X-Atlassian-Token",
                                "no-check",
                                "Content-Type",
                                "application/json")
                        : Person.USUAL);
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(Set.of("date", "Date", "content-length", "Content-Length"));
        return (answer.status() + " " + headers + " " + answer.body()).replace(key, "KEY");
    }

    @Attack(23)
    void theLedgerAndTheHistoryTabTellOfHiddenWorkWithoutNamingIt() {
        issues.work().transition(issues.hidden(), "In Progress");
        Eventually.is("0.5 of 3", () -> issues.work().delivery(issues.goal()));
        String address = GOALS + issues.goal() + "/ledger";
        assertThat(host.as(Who.PROJECT_ADMIN).get(address).body()).contains(issues.hidden() + "\"");
        Person.Answer told = reader.get(address);
        namesNothingHidden("the ledger", told);
        assertThat(told.ok().get("entries").size())
                .as("the change itself is told")
                .isEqualTo(host.as(Who.PROJECT_ADMIN)
                        .get(address)
                        .ok()
                        .get("entries")
                        .size());
        issues.areNotNamedBy("the issue's page", page(issues.goal()));
    }

    @Attack(24)
    void anArchivedProjectIsAbsentForEverybody() {
        host.without(Set.of(Who.values()), () -> {
            for (Who who : Who.values()) {
                Person person = host.as(who);
                int expected = who == Who.ANONYMOUS || who == Who.DISABLED ? 401 : 404;
                assertThat(person.get(GOALS + issues.goal()).status()).isEqualTo(expected);
                assertThat(person.get(REST + "/roadmap?project=SEC&archived=true")
                                .status())
                        .isEqualTo(expected);
                assertThat(person.get(REST + "/goals/search?text=Seen").body()).doesNotContain("Seen goal");
                assertThat(Jql.search(person, "issue in changedAttainment(\"-7d\")")
                                .body())
                        .doesNotContain("Seen goal");
            }
        });
    }
}
