package io.milepost.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which package may import which: the stages of the way, and that nothing flows back. */
record PackageRules(String root) {

    private static final Set<String> READS_AND_WRITES = Set.of("lookup", "planning", "domain");
    private static final Set<String> PORTS = Set.of("recalculation", "notices", "planning", "lookup", "domain");
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("recalculation", Set.of("domain")),
            Map.entry("planning", Set.of("domain")),
            Map.entry("lookup", Set.of("domain")),
            Map.entry("intake", Set.of("recalculation", "domain")),
            Map.entry("notices", Set.of("recalculation", "domain")),
            Map.entry("store", PORTS),
            Map.entry("jira", PORTS),
            Map.entry("roadmap", READS_AND_WRITES),
            Map.entry("fields", READS_AND_WRITES),
            Map.entry("jql", READS_AND_WRITES),
            Map.entry("panels", READS_AND_WRITES),
            Map.entry("workflow", READS_AND_WRITES),
            Map.entry("rest", READS_AND_WRITES),
            Map.entry("admin", READS_AND_WRITES),
            Map.entry("mail", READS_AND_WRITES));

    /** The composition root: it builds every object, so it sees every package. */
    static final String WIRING = "wiring";

    Stream<ArchRule> imports() {
        return MAY_IMPORT.keySet().stream().sorted().map(this::importsOf);
    }

    ArchRule importsOf(String name) {
        Set<String> allowed = MAY_IMPORT.get(name);
        return noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat(
                        ours().and(outside(name)).and(describe("in none of " + allowed, type -> allowed.stream()
                                .noneMatch(other -> stageOf(type).equals(other)))))
                .allowEmptyShould(true);
    }

    /** These are tested without Jira and outlive its versions. */
    ArchRule coreKnowsNeitherJiraNorItsDatabase() {
        return noClasses()
                .that()
                .resideInAnyPackage(inside("domain"), inside("recalculation"), inside("notices"), inside("lookup"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "net.java.ao..")
                .allowEmptyShould(true);
    }

    /** A new package is a new stage of the way: it enters the table above, or it has no place. */
    ArchRule everyPackageIsAStage() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of(WIRING))
                        .map(this::inside)
                        .toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage(root + "..");
    }

    private DescribedPredicate<JavaClass> outside(String name) {
        return JavaClass.Predicates.resideOutsideOfPackage(inside(name));
    }

    private String inside(String name) {
        return root + "." + name + "..";
    }

    private String stageOf(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
