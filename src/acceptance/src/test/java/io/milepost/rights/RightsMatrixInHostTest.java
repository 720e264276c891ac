package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Figures;
import io.milepost.acceptance.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every endpoint, page, panel, field, function and file of the running host, for every kind of person. */
@ExtendWith(SecuredHost.Stop.class)
class RightsMatrixInHostTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private static SecuredHost host;
    private static RightsTable table;
    private static Set<String> surface;

    @BeforeAll
    static void readTheTableAndTheRunningHost() {
        host = SecuredHost.shared();
        table = RightsTable.read();
        surface = Surface.of(host);
    }

    @Test
    void everythingThatAnswersHasItsRowAndEveryRowAnswers() {
        List<String> named = table.rows().stream().map(Row::what).toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(surface.stream().filter(what -> !named.contains(what)))
                .as("what answers without a row in rights.txt; docs/rights.md says how to add one")
                .isEmpty();
        assertThat(named.stream().filter(what -> !surface.contains(what)))
                .as("rows for what does not answer")
                .isEmpty();
    }

    @Test
    void everyCellIsAsItsRuleSays() {
        Map<String, String> holes = new LinkedHashMap<>();
        Subject shared = Subject.of(host);
        for (Row row : table.rows()) {
            for (Who who : Who.values()) {
                Subject subject = row.changes() && row.allows(who) ? Subject.of(host) : shared;
                Person.Answer answer = Outcome.ask(row, host.as(who), subject);
                String outcome = Outcome.of(filled(row, subject), answer);
                String leak = mayKnow(who) || !answer.body().contains(Subject.SECRET) ? "" : " and a secret";
                if (!(outcome + leak).equals(row.outcomeFor(who))) {
                    holes.put(
                            row.what() + " for " + who,
                            row.outcomeFor(who) + " expected, but " + outcome + leak + ": "
                                    + answer.body().lines().limit(3).collect(Collectors.joining(" ")));
                }
            }
        }
        Figures.add(
                "rights matrix: %d cells (%d rows, %d kinds of people), %d holes",
                table.rows().size() * Who.values().length, table.rows().size(), Who.values().length, holes.size());
        assertThat(holes).isEmpty();
    }

    private static Row filled(Row row, Subject subject) {
        Map<String, String> details = new LinkedHashMap<>(row.details());
        details.computeIfPresent("shows", (name, text) -> subject.fill(text));
        return new Row(row.what(), row.rule(), row.outcomes(), details);
    }

    private static boolean mayKnow(Who who) {
        return Set.of(Who.READER, Who.EDITOR, Who.PROJECT_ADMIN).contains(who);
    }

    @Test
    void whoIsRefusedChangesNothing() {
        Subject subject = Subject.of(host);
        String before = subject.everything();
        List<String> tried = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Who who : Who.values()) {
                if (row.changes() && !row.allows(who)) {
                    Outcome.ask(row, host.as(who), subject);
                    tried.add(row.what());
                }
            }
        }
        assertThat(subject.everything()).as("after %s", tried).isEqualTo(before);
        assertThat(tried).hasSizeGreaterThan(50);
    }

    @Test
    void aMethodThatNoRowNamesDoesNothingForAnybody() {
        Subject subject = Subject.of(host);
        String before = subject.everything();
        Set<String> holes = new TreeSet<>();
        int asked = 0;
        for (String path : Surface.paths(host)) {
            for (String method : METHODS) {
                if (!isNamed(method, path)) {
                    for (Who who : Who.values()) {
                        Person.Answer answer = ask(method, path, who, subject);
                        asked++;
                        if (!harmless(method, path).test(answer)) {
                            holes.add(method + " " + path + " for " + who + " -> " + answer.status());
                        }
                    }
                }
            }
        }
        Figures.add("rights matrix: %d requests by other methods, %d holes", asked, holes.size());
        assertThat(holes).isEmpty();
        assertThat(subject.everything()).isEqualTo(before);
    }

    private static Person.Answer ask(String method, String path, Who who, Subject subject) {
        String address = subject.fillAddress("/rest/milepost/1.0" + path);
        boolean hasBody = Set.of("POST", "PUT", "PATCH").contains(method);
        return host.as(who).send(method, address, hasBody ? "{}" : null, Person.USUAL);
    }

    private static boolean isNamed(String method, String path) {
        return surface.contains(method + " " + path);
    }

    /** HEAD says what GET would say, OPTIONS which methods there are, and everything else that it is not allowed. */
    private static Predicate<Person.Answer> harmless(String method, String path) {
        return switch (method) {
            case "HEAD" -> answer -> answer.body().isEmpty() && (isNamed("GET", path) || answer.status() >= 400);
            case "OPTIONS" -> answer -> !answer.body().contains(Subject.SECRET) && answer.status() < 500;
            default -> answer -> answer.status() >= 400 && answer.status() < 500;
        };
    }
}
