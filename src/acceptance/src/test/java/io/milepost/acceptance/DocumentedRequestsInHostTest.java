package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.milepost.documents.CurlCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the documents are sent to the host, and held with their answers against the OpenAPI document. */
class DocumentedRequestsInHostTest {

    private static final String REST = "/rest/milepost/1.0/";
    private final Contract contract = Contract.of(DemoHost.person("ana"));

    private static List<CurlCommand> examples() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("..", "..", "docs"))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(page -> CurlCommand.in(page).stream())
                    .filter(example -> example.path().startsWith(REST))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnsweredAsItsPageSays() throws IOException {
        return examples().stream()
                .map(example -> dynamicTest(example.method() + " " + example.path(), () -> send(example)));
    }

    /** By somebody who has just logged in: what others have confirmed before does not hold for him. */
    private void send(CurlCommand example) {
        Person.Answer answer = Person.named(DemoHost.address(), example.user())
                .send(example.method(), example.path(), example.body(), example.headers());

        assertThat(String.valueOf(answer.status())).as(answer.body()).matches(example.status());
        assertThat(contract.findings(example.method(), example.path(), answer)).isEmpty();
        assertThat(contract.wrongBody(example.method(), example.path(), example.body()))
                .isEmpty();
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        Set<String> without = new TreeSet<>(contract.operations());
        examples().forEach(example -> without.remove(contract.operation(example.method(), example.path())));

        assertThat(without)
                .as("give each a curl command in docs/rest-examples.md")
                .isEmpty();
    }

    @Nested
    class WhenTheDocumentShowsExamples {

        @Test
        void eachMatchesItsSchema() {
            assertThat(contract.wrongExamples()).isEmpty();
        }
    }

    @Nested
    class WhenEveryGoalIsRead {

        @Test
        void everyAnswerMatchesItsSchema() {
            Person admin = DemoHost.person("admin");
            Stream<String> ofProjects = Stream.of("MKT", "LAB")
                    .flatMap(project -> Stream.of("roadmap?project=" + project, "goals?limit=1000&project=" + project));
            Stream<String> ofGoals = keys(admin).flatMap(key -> Stream.of(
                            "",
                            "/explanation",
                            "/forecast",
                            "/history",
                            "/ledger",
                            "/plan",
                            "/plan/revisions",
                            "/measurements")
                    .map(part -> "goals/" + key + part));

            assertThat(Stream.concat(ofProjects, ofGoals)
                            .flatMap(path -> contract.findings("GET", REST + path, admin.get(REST + path)).stream()))
                    .isEmpty();
        }

        private static Stream<String> keys(Person admin) {
            return admin.get(REST + "goals?limit=1000&project=MKT").ok().path("goals").findValuesAsText("key").stream()
                    .filter(key -> key.startsWith("MKT-"))
                    .distinct();
        }
    }

    @Nested
    class WhenARequestIsWrong {

        private final Person ana = DemoHost.person("ana");

        @Test
        void answersAProblemWithADocumentedStatus() {
            Stream.of("goals/MKT-1?limit=0", "goals/NIX-1", "roadmap", "goals/MKT-1/history?from=never")
                    .forEach(path -> {
                        Person.Answer answer = ana.get(REST + path);
                        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
                        assertThat(contract.findings("GET", REST + path, answer))
                                .isEmpty();
                    });
        }
    }
}
