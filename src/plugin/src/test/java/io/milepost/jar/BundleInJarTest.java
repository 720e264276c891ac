package io.milepost.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BundleInJarTest {

    private static final Pattern JIRAS_OWN = Pattern.compile(
            "(com/atlassian|com/opensymphony|net/java/ao|javax|jakarta|org/slf4j|org/springframework)/.*");

    private static final Pattern JIRA_HANDS_IN = Pattern.compile(
            "^(com\\.atlassian\\.|com\\.opensymphony\\.|org\\.ofbiz\\.|"
                    + "net\\.java\\.ao|org\\.slf4j;|org\\.osgi\\.framework|(javax|jakarta)\\.(inject|servlet|ws\\.rs))");

    private static final List<String> LIBRARIES = List.of(
            "META-INF/lib/gson.jar",
            "META-INF/lib/commons-csv.jar",
            "META-INF/lib/fastexcel.jar",
            "META-INF/lib/opczip.jar",
            "META-INF/lib/pdfbox.jar",
            "META-INF/lib/pdfbox-io.jar",
            "META-INF/lib/fontbox.jar",
            "META-INF/lib/jcl-over-slf4j.jar",
            "META-INF/lib/commons-numbers-fraction.jar",
            "META-INF/lib/commons-statistics-descriptive.jar",
            "META-INF/lib/commons-numbers-arrays.jar",
            "META-INF/lib/commons-numbers-core.jar");

    private final BuiltJar jira10 = BuiltJar.forJira10();
    private final BuiltJar jira11 = BuiltJar.forJira11();

    @Nested
    class WhenJiraInstallsTheJar {

        @Test
        void findsOneKeyInManifestAndDescriptor() {
            assertThat(Stream.of(jira10, jira11)).allSatisfy(jar -> assertThat(
                            Xml.root(jar.files().get(BuiltJar.DESCRIPTOR)).getAttribute("key"))
                    .isEqualTo("io.milepost.jira")
                    .isEqualTo(jar.header("Atlassian-Plugin-Key"))
                    .isEqualTo(jar.header("Bundle-SymbolicName")));
        }

        @Test
        void findsOneVersionInManifestAndDescriptor() {
            assertThat(Xml.all(Xml.root(jira10.files().get(BuiltJar.DESCRIPTOR)), "version"))
                    .singleElement()
                    .satisfies(
                            version -> assertThat(version.getTextContent()).isEqualTo(jira10.header("Bundle-Version")));
        }

        @Test
        void readsTheDateOfTheBuild() {
            DateTimeFormatter asJiraWrites = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT);

            assertThat(OffsetDateTime.parse(jira10.header("Atlassian-Build-Date"), asJiraWrites)
                            .getYear())
                    .isGreaterThan(2025);
        }

        @Test
        void waitsOneMinuteForItsServices() {
            assertThat(jira10.header("Spring-Context")).isEqualTo("*;timeout:=60");
        }
    }

    @Nested
    class WhenTheBundleIsResolved {

        @Test
        void exportsNothing() {
            assertThat(jira10.header("Export-Package")).isNull();
        }

        @Test
        void takesAnyVersionOfWhatJiraHandsIn() {
            assertThat(jira10.header("Import-Package"))
                    .contains("org.slf4j;version=\"0.0.0\"")
                    .doesNotContain("version=\"[");
            assertThat(jira11.header("Import-Package"))
                    .contains("org.slf4j;version=\"0.0.0\"")
                    .doesNotContain("version=\"[");
        }

        @Test
        void needsNothingBesideWhatJiraHandsIn() {
            assertThat(Stream.of(jira10, jira11))
                    .allSatisfy(jar -> assertThat(jar.header("Import-Package").split(",(?=[a-z])"))
                            .filteredOn(wanted -> !wanted.contains("resolution:=optional"))
                            .allMatch(JIRA_HANDS_IN.asPredicate()));
        }

        @Test
        void importsOrHoldsEveryTypeOfItsSpringFiles() {
            assertThat(jira10.names("META-INF/spring/.*\\.xml")).isNotEmpty();
            assertThat(SpringFiles.unknownTypes(jira10)).isEmpty();
            assertThat(SpringFiles.unknownTypes(jira11)).isEmpty();
        }

        @Test
        void holdsEveryJarOfItsClassPath() {
            assertThat(jira10.header("Bundle-ClassPath").split(","))
                    .startsWith(".")
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("."), LIBRARIES.stream()).toList());
            assertThat(LIBRARIES).allMatch(jira10::has);
        }

        @Test
        void holdsNothingThatJiraProvides() {
            assertThat(Stream.concat(Stream.of(jira10), LIBRARIES.stream().map(jira10::nested))
                            .flatMap(jar -> jar.files().keySet().stream()))
                    .noneMatch(JIRAS_OWN.asMatchPredicate());
        }
    }

    @Nested
    class WhenJira11RunsOnJakarta {

        @Test
        void namesNoMovedPackage() {
            assertThat(MovedPackages.in(jira11)).isEmpty();
        }

        @Test
        void hasAllFilesOfTheJarForJira10() {
            assertThat(jira11.files().keySet())
                    .containsExactlyInAnyOrderElementsOf(jira10.files().keySet());
        }

        @Test
        void differsFromTheJarForJira10WhichNamesThem() {
            assertThat(MovedPackages.in(jira10))
                    .contains("META-INF/MANIFEST.MF")
                    .anyMatch(file -> file.endsWith(".class"));
        }
    }
}
