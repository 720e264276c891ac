package io.milepost.host;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.milepost.testsupport.CodeRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HostArchitectureTest {

    private static final JavaClasses CODE = CodeRules.classesOfThisModule();
    private static final ArchRule IMPORTS_NOTHING_OF_THE_PLUGIN = noClasses()
            .that()
            .resideInAPackage("io.milepost.host..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.milepost..").and(resideOutsideOfPackage("io.milepost.host..")))
            .because("the host runs any jar that a Jira would run")
            .allowEmptyShould(true);
    private final CodeRules rules = new CodeRules("io.milepost.host");

    @Test
    void importsNothingOfThePlugin() {
        IMPORTS_NOTHING_OF_THE_PLUGIN.check(CODE);
    }

    @Test
    void packagesFormNoCycle() {
        rules.noPackageCycles().check(CODE);
    }

    @Test
    void timeComesFromAClock() {
        rules.timeComesFromAClock("io.milepost.host").check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        rules.namesSayWhatAThingIs().check(CODE);
    }

    @Test
    void everyPackageSaysWhoCallsIt() {
        assertThat(CodeRules.foldersWithoutPackageInfo(Path.of("src", "main", "java")))
                .isEmpty();
    }

    @Nested
    class WhenAHostClassImportsAnotherMilepostClass {

        @Test
        void isRefused() {
            JavaClasses thisTest = new ClassFileImporter().importClasses(HostArchitectureTest.class);

            assertThat(IMPORTS_NOTHING_OF_THE_PLUGIN.evaluate(thisTest).hasViolation())
                    .isTrue();
        }
    }
}
