package io.milepost.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    private static final JavaClasses CODE = classesOf("plugin", "jira-api", "host");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+([A-Z][a-z]+)+");

    @Nested
    class WhenThePageTellsTheWayOfOneTransition {

        private final Document page = Document.read(Path.of("..", "..", "docs", "architecture.md"));
        private final Way way =
                new Way(CODE, page.firstTable().stream().map(Step::of).toList());

        @Test
        void everyStepHandsOverToTheNext() {
            assertThat(way.steps()).hasSizeGreaterThan(4);
            assertThat(way.findings()).isEmpty();
        }

        @Test
        void aReaderMeetsAtMostEightClassesToTheStoredNumber() {
            assertThat(way.steps()).hasSizeLessThanOrEqualTo(8);
        }

        @Test
        void everyTypeThatItNamesExists() {
            assertThat(page.codeSpans().stream().filter(TYPE.asMatchPredicate()))
                    .allSatisfy(name -> assertThat(way.find(name)).as(name).isPresent());
        }
    }

    @Nested
    class WhenAPageTellsAnotherWay {

        private final JavaClasses tests = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

        @Test
        void reportsAClassThatIsNotThere() {
            assertThat(findings(step("Way", "Absent"))).contains("no class Absent");
        }

        @Test
        void reportsAStepThatDoesNotUseTheNext() {
            assertThat(findings(step("Step", "Way"))).containsExactly("Step does not use Way");
        }

        @Test
        void reportsAStepThatNothingLeadsTo() {
            assertThat(findings(step("Way", "Step"), step("DocumentFindings", "Document")))
                    .containsExactly("no step before leads to DocumentFindings");
        }

        @Test
        void acceptsAHandoverAndAMeetingPoint() {
            assertThat(findings(
                            step("DocumentsTest", "DocumentFindings"),
                            step("DocumentFindings", "CommandFindings", "Repository"),
                            step("CommandFindings", "Repository")))
                    .isEmpty();
        }

        private List<String> findings(Step... steps) {
            return new Way(tests, List.of(steps)).findings();
        }

        private static Step step(String name, String... uses) {
            return new Step(name, List.of(uses));
        }
    }

    private static JavaClasses classesOf(String... modules) {
        return new ClassFileImporter()
                .importPaths(List.of(modules).stream()
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
    }
}
