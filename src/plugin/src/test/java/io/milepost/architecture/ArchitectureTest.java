package io.milepost.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.milepost.testsupport.CodeRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses CODE = CodeRules.classesOfThisModule();
    private final PackageRules packages = new PackageRules("io.milepost");
    private final CodeRules code = new CodeRules("io.milepost");

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheirStageAllows() {
        return packages.imports().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
    }

    @Test
    void coreKnowsNeitherJiraNorItsDatabase() {
        packages.coreKnowsNeitherJiraNorItsDatabase().check(CODE);
    }

    @Test
    void everyPackageIsAStage() {
        packages.everyPackageIsAStage().check(CODE);
    }

    @Test
    void packagesFormNoCycle() {
        code.noPackageCycles().check(CODE);
    }

    @Test
    void timeComesFromAClock() {
        code.timeComesFromAClock("io.milepost.wiring..").check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        code.namesSayWhatAThingIs().check(CODE);
    }

    @Test
    void everyPackageSaysWhoCallsIt() {
        assertThat(CodeRules.foldersWithoutPackageInfo(Path.of("src", "main", "java")))
                .isEmpty();
    }
}
