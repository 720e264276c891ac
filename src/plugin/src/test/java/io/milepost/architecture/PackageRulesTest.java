package io.milepost.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Holds each rule against packages that break it: a rule that accepts everything would fail here. */
class PackageRulesTest {

    private static final String BROKEN = "io.milepost.architecture.broken";
    private static final JavaClasses CODE = new ClassFileImporter().importPackages(BROKEN);
    private final PackageRules rules = new PackageRules(BROKEN);

    @Nested
    class WhenAnOutletImportsAnotherOutlet {

        @Test
        void reportsIt() {
            assertThat(violations(rules.importsOf("rest")))
                    .singleElement()
                    .asString()
                    .contains("RoadmapPage");
        }

        @Test
        void acceptsWhatItReadsThrough() {
            assertThat(violations(rules.importsOf("roadmap"))).isEmpty();
        }
    }

    @Nested
    class WhenReadingImportsStorage {

        @Test
        void reportsIt() {
            assertThat(violations(rules.importsOf("lookup")))
                    .singleElement()
                    .asString()
                    .contains("GoalRow");
        }
    }

    @Nested
    class WhenTheDomainKnowsJira {

        @Test
        void reportsIt() {
            assertThat(violations(rules.coreKnowsNeitherJiraNorItsDatabase()))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("com.atlassian.jira.issue.Issue"));
        }
    }

    @Nested
    class WhenAPackageIsNoStage {

        @Test
        void reportsIt() {
            assertThat(violations(rules.everyPackageIsAStage()))
                    .singleElement()
                    .asString()
                    .contains("elsewhere.Stray");
        }
    }

    @Nested
    class WhenWiringBuildsEverything {

        @Test
        void findsNoRuleAgainstIt() {
            assertThat(rules.imports().flatMap(rule -> violations(rule).stream()))
                    .noneMatch(line -> line.contains("wiring.Wiring"));
        }
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CODE).getFailureReport().getDetails();
    }
}
