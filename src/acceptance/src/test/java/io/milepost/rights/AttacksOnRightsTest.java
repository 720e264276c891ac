package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 1 to 10: doing or seeing what is somebody else's. */
@ExtendWith(SecuredHost.Stop.class)
class AttacksOnRightsTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";

    private static SecuredHost host;
    private static RightsTable table;
    private static Subject subject;

    @BeforeAll
    static void aGoalOfSomebodyElse() {
        host = SecuredHost.shared();
        table = RightsTable.read();
        subject = Subject.of(host);
    }

    @Attack(1)
    void anonymousReachesNothingByAnyMethod() {
        tryEverythingAs(Who.ANONYMOUS);
    }

    @Attack(2)
    void aReaderChangesNothing() {
        tryEverythingAs(Who.READER);
    }

    @Attack(3)
    void anEditorMeasuresAndDoesNothingElse() {
        assertThat(tryEverythingAs(Who.EDITOR))
                .contains("PUT /goals/{key}/plan")
                .doesNotContain("POST /measurements");
    }

    /** What the table refuses is refused, and nothing has changed then. */
    private static Set<String> tryEverythingAs(Who who) {
        String before = subject.everything();
        Set<String> refused = new TreeSet<>();
        for (Row row : table.rows()) {
            if (!row.allows(who)) {
                Person.Answer answer = Outcome.ask(row, host.as(who), subject);
                assertThat(Outcome.of(row, answer)).as(row.what()).isEqualTo(row.outcomeFor(who));
                refused.add(row.what());
            }
        }
        assertThat(refused).hasSizeGreaterThan(10);
        assertThat(subject.everything()).isEqualTo(before);
        return refused;
    }

    @Attack(4)
    void theGoalsOfAnotherProjectAreOutOfReachFromOnesOwn() {
        Person stranger = host.as(Who.NO_PROJECT);
        String own = goalOf(stranger);
        String before = subject.everything();
        List<String> refusals = List.of(
                refusal(stranger.put(GOALS + own, "{\"parent\":\"" + subject.key() + "\"}")),
                refusal(stranger.put(GOALS + own + "/activities/" + subject.activity() + "/share", "{\"share\":1}")),
                refusal(stranger.put(GOALS + own + "/plan", campaignWith(subject.activity()))),
                refusal(stranger.post(REST + "/goals", "{\"key\":\"" + subject.key() + "\"}")),
                refusal(stranger.put(GOALS + subject.key() + "/activities/" + own + "/share", "{\"share\":1}")));
        assertThat(refusals)
                .as("refused like what does not exist")
                .isEqualTo(List.of(
                        refusal(stranger.put(GOALS + own, "{\"parent\":\"SEC-98765\"}")),
                        refusal(stranger.put(GOALS + own + "/activities/SEC-98765/share", "{\"share\":1}")),
                        refusal(stranger.put(GOALS + own + "/plan", campaignWith("SEC-98765"))),
                        refusal(stranger.post(REST + "/goals", "{\"key\":\"SEC-98765\"}")),
                        refusal(stranger.put(GOALS + "SEC-98765/activities/" + own + "/share", "{\"share\":1}"))));
        assertThat(subject.everything()).isEqualTo(before);
    }

    private static String goalOf(Person stranger) {
        Work work = new Work(stranger, SecuredHost.OTHER);
        String own = work.goal("Own goal");
        Eventually.is("0 of 0", () -> work.delivery(own));
        return own;
    }

    private static String campaignWith(String activity) {
        return "{\"version\":0,\"kpis\":[],\"milestones\":[],\"campaigns\":[{\"name\":\"c\",\"activities\":[\""
                + activity + "\"]}]}";
    }

    /** Status and words, without the key that was asked for. */
    private static String refusal(Person.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
        return answer.status() + " " + answer.body().replaceAll("SEC-\\d+", "KEY");
    }

    @Attack(5)
    void countingUpIdsAndKeysFindsNothing() {
        Person stranger = host.as(Who.NO_PROJECT);
        String own = goalOf(stranger);
        Set<String> answers = new TreeSet<>();
        for (long id = 0; id <= Long.parseLong(subject.fill("{id}")) + 3; id++) {
            String path = GOALS + own + "/measurements/" + id;
            String number = "measurement " + id;
            answers.add(refusal(stranger.post(path + "/correction", "{\"value\":1,\"note\":\"n\"}"))
                    .replace(number, "measurement"));
            answers.add(refusal(stranger.delete(path + "?reason=r")).replace(number, "measurement"));
        }
        assertThat(answers).as("one answer for all ids").hasSize(1);
        Set<String> byKey = new TreeSet<>();
        for (int number = 1; number < 30; number++) {
            byKey.add(refusal(stranger.get(GOALS + "SEC-" + number)));
        }
        assertThat(byKey).as("one answer for all keys").hasSize(1);
        long issueId = host.as(Who.PROJECT_ADMIN)
                .get(GOALS + subject.key())
                .ok()
                .get("id")
                .asLong();
        assertThat(stranger.get(GOALS + issueId).status()).isEqualTo(404);
    }

    @Attack(6)
    void nobodyBecomesAnotherByNamingHim() {
        String before = subject.everything();
        for (String name : List.of("username", "user", "userKey", "os_username", "author", "runAs")) {
            String query = "?" + name + "=" + Who.PROJECT_ADMIN.userName();
            assertThat(host.as(Who.ANONYMOUS).get(GOALS + subject.key() + query).status())
                    .isEqualTo(401);
            assertThat(host.as(Who.READER)
                            .put(GOALS + subject.key() + query, "{\"parent\":null}")
                            .status())
                    .isEqualTo(403);
        }
        for (String header :
                List.of("X-Remote-User", "X-Forwarded-User", "REMOTE_USER", "X-Atlassian-User", "X-User")) {
            assertThat(sent("GET", Who.ANONYMOUS, Map.of(header, Who.PROJECT_ADMIN.userName()))
                            .status())
                    .isEqualTo(401);
        }
        assertThat(subject.everything()).isEqualTo(before);
        assertThat(searcherSaved(Who.SYSTEM_ADMIN.userName())).isEqualTo(Who.PROJECT_ADMIN.userName());
    }

    /** As whom a KPI's search runs, after the project's administrator has asked for somebody else. */
    private static String searcherSaved(String wanted) {
        Subject other = Subject.of(host);
        JsonNode plan = host.as(Who.PROJECT_ADMIN)
                .put(
                        GOALS + other.key() + "/plan",
                        other.fill(
                                """
                {"version":{version},"reason":"r","milestones":[],"campaigns":[],"kpis":[{"name":"Found","unit":{"kind":"number"},
                 "aim":{"kind":"reach","baseline":0,"target":9},
                 "source":{"kind":"search","jql":"project = SEC","aggregate":"count","person":{"name":"%s"}}}]}"""
                                        .formatted(wanted)))
                .ok();
        return plan.at("/kpis/0/source/person/name").asText();
    }

    @Attack(7)
    void noHeaderAndNoParameterTurnsOneMethodIntoAnother() {
        String before = subject.everything();
        String measurement = GOALS + subject.key() + "/measurements/" + subject.fill("{id}");
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            Map<String, String> headers =
                    Map.of(header, "DELETE", "X-Atlassian-Token", "no-check", "Content-Type", "application/json");
            Person admin = host.as(Who.PROJECT_ADMIN);
            admin.send("GET", measurement + "?reason=r", null, headers);
            admin.send("POST", measurement + "?reason=r", "{}", headers);
            admin.send("POST", measurement + "?reason=r&_method=DELETE&method=DELETE", "{}", headers);
        }
        assertThat(subject.everything()).isEqualTo(before);
        assertThat(sent("GET", Who.READER, Map.of("X-HTTP-Method-Override", "PUT"))
                        .status())
                .isEqualTo(200);
    }

    private static Person.Answer sent(String method, Who who, Map<String, String> headers) {
        return host.as(who).send(method, GOALS + subject.key(), null, headers);
    }

    @Attack(8)
    void headAndOptionsSayNoMoreThanGet() {
        forEachPath((path, address) -> {
            for (Who who : Who.values()) {
                Person.Answer head = host.as(who).send("HEAD", address, null, Map.of());
                Person.Answer get = host.as(who).get(address);
                assertThat(head.status()).as("HEAD %s for %s", path, who).isEqualTo(get.status());
                assertThat(head.body()).isEmpty();
                Person.Answer options = host.as(who).send("OPTIONS", address, null, Map.of());
                Person.Answer absent =
                        host.as(who).send("OPTIONS", address.replace(subject.key(), "SEC-98765"), null, Map.of());
                assertThat(options.status() + options.body())
                        .as("OPTIONS %s for %s", path, who)
                        .isEqualTo(absent.status() + absent.body());
            }
        });
    }

    private static void forEachPath(BiConsumer<String, String> ask) {
        table.rows().stream()
                .filter(row -> row.what().startsWith("GET /"))
                .forEach(row -> ask.accept(row.what(), subject.fillAddress(row.address())));
    }

    @Attack(9)
    void otherSpellingsOfAPathAreNoWayAroundTheRights() {
        for (String path : List.of(
                "/rest/milepost/1.0/settings",
                "/rest/milepost/1.0/status",
                "/rest/milepost/1.0/goals/" + subject.key(),
                "/rest/milepost/1.0/roadmap?project=SEC",
                "/plugins/servlet/milepost/admin")) {
            for (String spelled : spellings(path)) {
                for (Who who : List.of(Who.ANONYMOUS, Who.NO_PROJECT, Who.DISABLED)) {
                    Person.Answer answer = host.as(who).get(spelled);
                    assertThat(answer.status()).as("%s for %s", spelled, who).isBetween(300, 499);
                    assertThat(answer.body()).doesNotContain(Subject.SECRET);
                }
            }
        }
    }

    private static List<String> spellings(String path) {
        int last = path.lastIndexOf('/');
        String plain = path.replaceAll("\\?.*", "");
        String query = path.substring(plain.length());
        return List.of(
                plain + ";x=1" + query,
                plain.replaceFirst("/", "/;x=1/") + query,
                plain.replaceFirst("milepost", "milepost;jsessionid=1") + query,
                plain + "/" + query,
                plain + "//" + query,
                plain + ".json" + query,
                plain + "%20" + query,
                plain + "%00" + query,
                plain + "/%2e" + query,
                plain + "/x/%2e%2e" + query,
                "/" + path,
                path.replaceFirst("milepost", "%6dilepost"),
                path.replaceFirst("milepost", "MILEPOST"),
                path.replaceFirst("milepost/", "milepost//"),
                path.replaceFirst("milepost/", "milepost/./"),
                path.replaceFirst("milepost/", "milepost/%2e/"),
                path.replaceFirst("milepost/", "milepost/x/../"),
                path.replaceFirst("/1.0/", "/latest/"),
                path.substring(0, last) + "%2f" + path.substring(last + 1),
                "/s/1/_" + path,
                "/s/1/_/download/.." + path);
    }

    @Attack(10)
    void aDisabledPersonsSessionIsWorthNothing() {
        Person disabled = host.as(Who.DISABLED);
        String before = subject.everything();
        assertThat(disabled.get("/rest/auth/1/session").status()).isEqualTo(401);
        forEachPath((path, address) -> {
            Person.Answer answer = disabled.get(address);
            Person.Answer anonymous = host.as(Who.ANONYMOUS).get(address);
            assertThat(answer.status() + answer.body()).as(path).isEqualTo(anonymous.status() + anonymous.body());
        });
        assertThat(disabled.put(GOALS + subject.key(), "{\"parent\":null}").status())
                .isEqualTo(401);
        assertThat(subject.everything()).isEqualTo(before);

        Person leaver = host.newcomer("leaver", Who.READER);
        assertThat(leaver.get(GOALS + subject.key()).status()).isEqualTo(200);
        host.disable("leaver");
        assertThat(leaver.get(GOALS + subject.key()).status()).isEqualTo(401);
    }
}
