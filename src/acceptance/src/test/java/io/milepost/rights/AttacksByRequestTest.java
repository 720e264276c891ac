package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 35 to 38, 43 and 44: requests that no page of Jira sends. */
@ExtendWith(SecuredHost.Stop.class)
@Timeout(120)
class AttacksByRequestTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";
    private static final String TOKEN = "X-Atlassian-Token";
    private static final String TYPE = "Content-Type";

    private static SecuredHost host;
    private static RightsTable table;
    private static Subject subject;

    @BeforeAll
    static void aGoal() {
        host = SecuredHost.shared();
        table = RightsTable.read();
        subject = Subject.of(host);
    }

    /** Asks every row that changes something as somebody who may. */
    private static void forEachChange(BiConsumer<Row, Who> attack) {
        String before = subject.everything();
        table.rows().stream()
                .filter(Row::changes)
                .forEach(row -> Stream.of(Who.values()).filter(row::allows).forEach(who -> attack.accept(row, who)));
        assertThat(subject.everything()).isEqualTo(before);
    }

    private static Person.Answer change(Row row, Who who, Map<String, String> headers) {
        return Outcome.ask(row, host.as(who), subject, headers);
    }

    @Attack(35)
    void aChangeWithoutTheTokenIsRefusedWhateverItSaysItIs() {
        forEachChange((row, who) -> {
            for (String type : List.of(
                    "application/x-www-form-urlencoded", "text/plain", "multipart/form-data", "application/json")) {
                assertThat(change(row, who, Map.of(TYPE, type)).status())
                        .as("%s as %s", row.what(), type)
                        .isIn(403, 415);
                assertThat(change(row, who, Map.of(TYPE, type, TOKEN, "nocheck"))
                                .status())
                        .as("%s as %s with a wrong token", row.what(), type)
                        .isIn(403, 415);
            }
            assertThat(change(row, who, Map.of(TYPE, "application/json")).body())
                    .as("refused by Milepost itself, not by its host alone: %s", row.what())
                    .contains("milepost.error.token");
        });
    }

    @Attack(36)
    void aChangeFromAPageOfAnotherSiteIsRefused() {
        forEachChange((row, who) -> {
            for (String origin : List.of("https://evil.example", "null")) {
                Map<String, String> headers = new HashMap<>(Person.USUAL);
                headers.put("Origin", origin);
                Person.Answer answer = change(row, who, headers);
                assertThat(answer.status()).as(row.what()).isEqualTo(403);
                assertSharesNothing(answer);
            }
        });
    }

    /** Without these headers a browser gives the answer to no page of another site. */
    private static void assertSharesNothing(Person.Answer answer) {
        assertThat(answer.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
    }

    @Attack(37)
    void noGetWrites() {
        Map<String, Long> before = Tables.of(host);
        for (Row row : table.rows()) {
            if (row.method().equals("GET")) {
                for (Who who : List.of(Who.PROJECT_ADMIN, Who.SYSTEM_ADMIN)) {
                    Outcome.ask(row, host.as(who), subject);
                }
            }
        }
        Map<String, Long> after = Tables.of(host);
        assertThat(after).hasSizeGreaterThan(10);
        // The one thing that reading leaves behind: who took everything along is written down.
        List.of(before, after).forEach(tables -> tables.keySet().removeIf(name -> name.endsWith("_AUDIT")));
        assertThat(after).isEqualTo(before);
    }

    @Attack(38)
    void noAnswerCanBeFramedOrReadByAnotherSite() {
        for (Row row : table.rows()) {
            if (row.method().equals("GET")) {
                Map<String, String> headers = new HashMap<>(Person.USUAL);
                headers.put("Origin", "https://evil.example");
                Person.Answer answer = Outcome.ask(row, host.as(Who.SYSTEM_ADMIN), subject, headers);
                assertSharesNothing(answer);
                assertThat(answer.response().headers().firstValue("X-Frame-Options"))
                        .as(row.what())
                        .contains("SAMEORIGIN");
                assertThat(answer.response().headers().firstValue("X-Content-Type-Options"))
                        .as(row.what())
                        .contains("nosniff");
            }
        }
        Person.Answer preflight = host.as(Who.PROJECT_ADMIN)
                .send(
                        "OPTIONS",
                        GOALS + subject.key(),
                        null,
                        Map.of("Origin", "https://evil.example", "Access-Control-Request-Method", "PUT"));
        assertSharesNothing(preflight);
    }

    @Attack(43)
    void bodiesThatAreTooDeepTooManyOrTooMuchAreRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String deepObject = "{\"kpis\":".repeat(100_000) + "1" + "}".repeat(100_000);
        String many = "{\"measurements\":[" + "1,".repeat(999_999) + "1]}";
        String extra = "{\"id\":1,\"attainment\":{\"share\":1},\"version\":0,\"parent\":null}";
        forEachChange((row, who) -> {
            if (row.details().getOrDefault("body", "").startsWith("{")) {
                for (String body : List.of(deep, deepObject, many, extra, "{\"version\":" + "9".repeat(5_000) + "}")) {
                    Person.Answer answer =
                            host.as(who).send(row.method(), subject.fillAddress(row.address()), body, withKey());
                    assertThat(answer.status())
                            .as("%s %s", row.what(), answer.body())
                            .isIn(400, 413);
                    assertThat(answer.body().length()).isLessThan(20_000);
                }
            }
        });
        for (String limit :
                List.of("-1", "0x7f", "2147483648", "99999999999999999999", "1e9", "NaN", "%00", "9".repeat(5_000))) {
            for (String page : List.of("limit=" + limit, "start=" + limit)) {
                for (String path :
                        List.of("/goals?project=SEC&", GOALS.substring(REST.length()) + subject.key() + "/ledger?")) {
                    assertThat(host.as(Who.READER).get(REST + path + page).status())
                            .as(page)
                            .isEqualTo(400);
                }
            }
        }
        assertThat(host.as(Who.READER)
                        .get(REST + "/goals?project=SEC&limit=2147483647")
                        .status())
                .as("the largest number is refused or bounded, and never a failure")
                .isIn(200, 400);
    }

    private static Map<String, String> withKey() {
        Map<String, String> headers = new HashMap<>(Person.USUAL);
        headers.put("Idempotency-Key", SecuredHost.unique());
        return headers;
    }

    @Attack(44)
    void submittingTwiceDoesItOnceAndARightRemovedInMidRequestIsMissed() {
        Subject twice = Subject.of(host);
        Map<String, String> headers = withKey();
        String push = twice.fill(
                "{\"measurements\":[{\"goal\":\"{key}\",\"kpi\":\"k1\",\"day\":\"2026-01-07\",\"value\":7}]}");
        assertThat(atOnce(8, () -> host.as(Who.EDITOR).send("POST", REST + "/measurements", push, headers)))
                .allMatch(status -> status == 200);
        assertThat(measurements(twice)).isEqualTo(2);

        String plan =
                twice.fill("{\"version\":{version},\"reason\":\"r\",\"kpis\":[],\"milestones\":[],\"campaigns\":[]}");
        assertThat(atOnce(8, () -> host.as(Who.PROJECT_ADMIN).put(GOALS + twice.key() + "/plan", plan)))
                .as("one is saved, the others are told")
                .filteredOn(status -> status == 200)
                .hasSize(1);

        rightRemovedBetweenHeadersAndBody();
    }

    private static long measurements(Subject of) {
        JsonNode list =
                host.as(Who.READER).get(GOALS + of.key() + "/measurements").ok();
        return list.at("/measurements").size() + list.at("/items").size();
    }

    private static List<Integer> atOnce(int times, java.util.function.Supplier<Person.Answer> request) {
        List<CompletableFuture<Integer>> all = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.get().status()))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void rightRemovedBetweenHeadersAndBody() {
        String before = subject.everything();
        Person leaver = host.newcomer("leaver-" + SecuredHost.unique(), Who.EDITOR);
        URI address = URI.create(host.host().address() + GOALS + subject.key() + "/measurements");
        try (SlowRequest slow = SlowRequest.post(address, leaver.cookies(address), 60)) {
            slow.send("{\"kpi\":\"k1\",\"day\":");
            host.without(Set.of(Who.EDITOR), () -> {
                slow.send("\"2026-01-12\",\"value\":12}");
                slow.fill();
                assertThat(slow.status()).isEqualTo(404);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(subject.everything()).isEqualTo(before);
    }
}
