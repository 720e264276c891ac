package io.milepost.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds each rule against code that breaks it: a rule that accepts everything would fail here. */
class CodeRulesTest {

    private static final String BROKEN = "io.milepost.testsupport.broken";
    private static final JavaClasses CODE = new ClassFileImporter().importPackages(BROKEN);
    private final CodeRules rules = new CodeRules(BROKEN);

    @Nested
    class WhenTwoPackagesCallEachOther {

        @Test
        void reportsTheCycle() {
            assertThat(violations(rules.noPackageCycles()))
                    .singleElement()
                    .asString()
                    .contains("one", "two");
        }
    }

    @Nested
    class WhenANameSaysNothing {

        @Test
        void reportsTheType() {
            assertThat(violations(rules.namesSayWhatAThingIs()))
                    .singleElement()
                    .asString()
                    .contains("GoalManager");
        }
    }

    @Nested
    class WhenCodeAsksTheMachineForTheTime {

        private final List<String> violations = violations(rules.timeComesFromAClock(BROKEN + ".wiring"));

        @Test
        void reportsEveryWayOfAsking() {
            assertThat(violations)
                    .hasSize(5)
                    .anySatisfy(line -> assertThat(line).contains("reference()", "Instant.now()"))
                    .anySatisfy(line -> assertThat(line).contains("today()"))
                    .anySatisfy(line -> assertThat(line).contains("millis()"))
                    .anySatisfy(line -> assertThat(line).contains("date()"))
                    .anySatisfy(line -> assertThat(line).contains("clock()"));
        }

        @Test
        void acceptsAGivenClockAndThePackageThatMakesIt() {
            assertThat(violations)
                    .noneMatch(line -> line.contains("asAsked"))
                    .noneMatch(line -> line.contains("Clocks"));
        }
    }

    @Nested
    class WhenAFolderLacksItsPackageInfo {

        @TempDir
        Path sources;

        @Test
        void namesTheFolder() throws IOException {
            Path told = folderWith("told", "Goal.java", "package-info.java");
            Path untold = folderWith("untold", "Goal.java");

            assertThat(CodeRules.foldersWithoutPackageInfo(sources))
                    .containsExactly(untold)
                    .doesNotContain(told);
        }

        private Path folderWith(String name, String... files) throws IOException {
            Path folder = Files.createDirectory(sources.resolve(name));
            for (String file : files) {
                Files.createFile(folder.resolve(file));
            }
            return folder;
        }
    }

    @Nested
    class WhenAModuleHasNoCodeYet {

        @Test
        void acceptsIt() {
            CodeRules empty = new CodeRules("io.milepost.nothing");
            JavaClasses nothing = new ClassFileImporter().importPackages("io.milepost.nothing");

            assertThat(empty.noPackageCycles().evaluate(nothing).hasViolation()).isFalse();
            assertThat(empty.timeComesFromAClock().evaluate(nothing).hasViolation())
                    .isFalse();
        }
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CODE).getFailureReport().getDetails();
    }
}
