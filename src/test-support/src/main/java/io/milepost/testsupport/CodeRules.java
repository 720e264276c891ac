package io.milepost.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that all code under one root package keeps, whatever the module. */
public record CodeRules(String root) {

    private static final Pattern ASKS_THE_MACHINE = Pattern.compile(String.join(
            "|",
            "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system.*|tick\\w+\\(.*)",
            "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>).*"));

    /** The compiled classes of the module whose tests run; without its tests and its dependencies. */
    public static JavaClasses classesOfThisModule() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    public ArchRule noPackageCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Nobody asks the machine for the time, except the packages that make the clock for the others. */
    public ArchRule timeComesFromAClock(String... packagesThatMakeClocks) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(packagesThatMakeClocks)
                .should()
                .accessTargetWhere(describe("asks the machine for the time", CodeRules::asksTheMachine))
                .because("a test sets the date by the Clock in the constructor")
                .allowEmptyShould(true);
    }

    /** Names say what a thing is; the refused endings fit everything and so say nothing. "No data" is a word of ours. */
    public ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|(?<!No)Data|Info)")
                .because("a noun for a thing, a verb for a step; an implementation is named by its technology")
                .allowEmptyShould(true);
    }

    /** The folders under a source root that hold types but do not say who calls them and whom they call. */
    public static List<Path> foldersWithoutPackageInfo(Path sourceRoot) {
        try (Stream<Path> files = Files.walk(sourceRoot)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sourceRoot, e);
        }
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        return ASKS_THE_MACHINE.matcher(access.getTarget().getFullName()).matches();
    }
}
