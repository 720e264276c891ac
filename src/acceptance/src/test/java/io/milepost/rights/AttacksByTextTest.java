package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Person;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks by what texts hold that need no browser: 26, 29, 33, 34 and 42. */
@ExtendWith(SecuredHost.Stop.class)
@Timeout(120)
class AttacksByTextTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";

    private static SecuredHost host;
    private static HostileTexts texts;
    private static Person mallory;

    @BeforeAll
    static void hostileTexts() {
        host = SecuredHost.shared();
        texts = HostileTexts.shared();
        mallory = host.as(HostileTexts.PERSON);
    }

    @Attack(26)
    void theEndOfAScriptInATextEndsNoScript() {
        for (String page : texts.pages()) {
            assertThat(body(page))
                    .as(page)
                    .doesNotContain("<img src=x", "<svg onload", HostileTexts.SHORT, HostileTexts.SHORTEST);
        }
        int asked = 0;
        for (Row row : RightsTable.read().rows()) {
            if (row.what().startsWith("GET /")) {
                assertIsNoPage(row, mallory.get(texts.fill(row.address())));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(15);
    }

    /** A picture is opened by browsers too, and may then run nothing, load nothing and belongs to no site. */
    private static void assertIsNoPage(Row row, Person.Answer answer) {
        String type = header(answer, "Content-Type");
        if (type.startsWith("image/svg+xml")) {
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(row.what())
                    .matches("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        } else {
            assertThat(type)
                    .as("no browser reads it as a page: %s", row.what())
                    .matches("(application/|text/csv|text/calendar).*");
        }
    }

    private static String header(Person.Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    private static String body(String page) {
        Person.Answer answer = mallory.get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return answer.body();
    }

    @Attack(29)
    void aTemplateInATextIsNeverRun() {
        for (String page : texts.pages()) {
            String body = body(page);
            assertThat(body).as(page).doesNotContain(">6</a>", "&gt;6&lt;/a");
        }
        assertThat(body("/browse/" + texts.goal())).contains("#set($x=6)${x}");
        assertThat(body(texts.pages().get(0))).contains("#set($x=6)${x}");
    }

    @Attack(33)
    void patternsThatExplodeAreAnsweredAsAnyOtherText() {
        Subject subject = Subject.of(host);
        Person admin = host.as(Who.PROJECT_ADMIN);
        for (String bomb : List.of(
                "(a+)+$", "%".repeat(200), "%_".repeat(120), "a".repeat(250) + "!", "*".repeat(200), "9".repeat(250))) {
            String typed = URLEncoder.encode(bomb, StandardCharsets.UTF_8);
            assertThat(admin.get(REST + "/goals/search?text=" + typed).body())
                    .doesNotContain("\"key\":\"" + subject.key());
            for (String function :
                    List.of("goalsBehindPace", "changedAttainment", "goalsWithHealth", "activitiesOfGoal")) {
                assertThat(admin.get("/rest/api/2/search?jql=issue+in+" + function + "(%22" + typed + "%22)")
                                .status())
                        .isEqualTo(400);
            }
        }
        for (String formula : List.of(
                "(".repeat(30_000),
                "-".repeat(30_000) + "1",
                "1" + "+1".repeat(30_000),
                "[".repeat(30_000),
                "if(".repeat(9_000),
                "\u00a0".repeat(30_000),
                "1".repeat(30_000),
                "9^9^9^9")) {
            Person.Answer answer = admin.put(GOALS + subject.key() + "/plan", subject.fill(formula(formula)));
            assertThat(answer.status()).as(formula.substring(0, 5)).isEqualTo(400);
        }
        for (String cell : List.of(
                "1'".repeat(20_000),
                "1 ".repeat(20_000),
                "1,".repeat(20_000) + "x",
                "+".repeat(20_000),
                "x".repeat(50_000))) {
            Person.Answer answer = admin.post(
                    REST + "/measurements/import/preview?goal=" + subject.key() + "&kpi=k1",
                    "day;value\n2026-01-08;" + cell);
            assertThat(answer.status()).isBetween(400, 413);
        }
    }

    private static String formula(String text) {
        return "{\"version\":{version},\"reason\":\"r\",\"milestones\":[],\"campaigns\":[],\"kpis\":[{\"name\":\"F\","
                + "\"unit\":{\"kind\":\"number\"},\"aim\":{\"kind\":\"reach\",\"baseline\":0,\"target\":9},"
                + "\"source\":{\"kind\":\"formula\",\"text\":\"" + text + "\"}}]}";
    }

    @Attack(34)
    void lineEndsInTextsForgeNoLineOfTheLogAndNoHeader() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            for (String end : List.of("%0d%0a", "%0a", "%0d", "%E2%80%A8", "%C2%85")) {
                String forged = "x" + end + "FORGED:%201";
                for (String address : List.of(
                        GOALS + forged,
                        GOALS + forged + "/ledger",
                        REST + "/rules/" + forged,
                        REST + "/" + forged,
                        REST + "/roadmap?project=" + forged,
                        REST + "/goals/search?text=" + forged,
                        "/plugins/servlet/milepost/admin?section=" + forged,
                        "/download/resources/io.milepost.jira/images/" + forged)) {
                    for (Who who : List.of(Who.ANONYMOUS, Who.PROJECT_ADMIN, Who.SYSTEM_ADMIN)) {
                        Person.Answer answer = host.as(who).get(address);
                        assertThat(answer.status()).as(address).isLessThan(500);
                        assertThat(answer.response().headers().firstValue("FORGED"))
                                .isEmpty();
                    }
                }
            }
            String json = "{\"version\":0,\"x\\r\\nFORGED: 1\":1}";
            host.as(Who.PROJECT_ADMIN).put(REST + "/rules/SEC", json);
            host.as(Who.PROJECT_ADMIN).post(REST + "/goals", "{\"project\":\"SEC\\r\\nFORGED: 1\",\"summary\":\"s\"}");
            System.err.println("the capture captures");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        String written = log.toString(StandardCharsets.UTF_8);
        assertThat(written).contains("the capture captures");
        assertThat(written.lines().filter(line -> line.startsWith("FORGED"))).isEmpty();
    }

    @Attack(42)
    void thePluginConnectsToNothing() {
        ConnectionGuard guard = new ConnectionGuard();
        ConnectionGuard.Closing installed = guard.install();
        try {
            Subject subject = Subject.of(host);
            for (Row row : RightsTable.read().rows()) {
                for (Who who : List.of(Who.PROJECT_ADMIN, Who.SYSTEM_ADMIN)) {
                    Outcome.ask(row, host.as(who), subject);
                }
            }
            host.runJobs();
            Person.anonymous(host.host().address()).get("/rest/milepost/1.0/openapi");
        } finally {
            installed.close();
        }
        assertThat(guard.others()).as("the guard sees connections").isNotEmpty();
        assertThat(guard.refused()).isEmpty();
    }
}
