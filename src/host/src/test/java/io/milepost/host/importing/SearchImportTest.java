package io.milepost.host.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.testsupport.RequiresPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports pages as {@code GET /rest/api/2/search?expand=names,schema} of a Jira gives them. */
class SearchImportTest {
    private final Home home = Home.onH2();

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void copySample() throws IOException {
        first = copy("search-1.json");
        second = copy("search-2.json");
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Nested
    class WhenThePagesAreWhole {

        @Test
        void storesIssuesUnderTheirOwnKeys() {
            ImportReport report = home.importing(first, second);

            assertThat(report.issues()).isEqualTo(48);
            assertThat(home.texts("select issue_key from issue")).hasSize(48).contains("ALOY-351", "TIMOB-25311");
        }

        @Test
        void keepsDatesStatusAndPeople() {
            home.importing(first, second);

            assertThat(
                            home.texts(
                                    """
                            select i.summary || ' | ' || s.name || ' | ' || s.category || ' | ' || t.name || ' | '
                                || r.name || ' | ' || coalesce(a.name, 'nobody') || ' | ' || p.project_key
                            from issue i join status s on s.id = i.status_id join issue_type t on t.id = i.type_id
                                join resolution r on r.id = i.resolution_id join project p on p.id = i.project_id
                                left join person a on a.person_key = i.assignee_key
                            where i.issue_key = 'TIMOB-18450'"""))
                    .containsExactly(
                            "A node script to generate the necessary code for a given module from the documentation."
                                    + " | Closed | done | Epic | Fixed | user224 | TIMOB");
            assertThat(home.instant("select created from issue where issue_key = 'ALOY-351'"))
                    .isEqualTo("2012-10-29T18:47:31Z");
        }

        @Test
        void resolvesParentsAndEpicsFromLaterPages() {
            ImportReport report = home.importing(second, first);

            assertThat(report.stored(Relation.PARENT)).isEqualTo(5);
            assertThat(report.stored(Relation.EPIC)).isEqualTo(34);
            assertThat(
                            home.texts(
                                    """
                            select e.issue_key from issue_link l join issue e on e.id = l.source_id
                                join issue s on s.id = l.destination_id where s.issue_key = 'TIMOB-19372'
                                and l.link_type_id = 10200"""))
                    .containsExactly("TIMOB-19371");
        }

        @Test
        void storesALinkThatBothIssuesTellOnce() {
            assertThat(home.importing(first, second).stored(Relation.LINK)).isEqualTo(10);
            assertThat(home.texts("select id from issue_link where link_type_id not in (10100, 10200)"))
                    .hasSize(10);
        }

        @Test
        void countsWhatPointsOutOfTheFiles() {
            ImportReport report = home.importing(first, second);

            assertThat(report.missing(Relation.PARENT)).isEqualTo(1);
            assertThat(report.missing(Relation.EPIC)).isEqualTo(1);
            assertThat(report.missing(Relation.LINK)).isEqualTo(28);
        }

        @Test
        void makesTheEpicNameAFieldByItsSchema() {
            home.importing(first, second);

            assertThat(
                            home.texts(
                                    """
                            select v.string_value from custom_field_value v join custom_field f on f.id = v.field_id
                                join issue i on i.id = v.issue_id
                            where f.type_key = 'com.pyxis.greenhopper.jira:gh-epic-label'
                                and i.issue_key = 'TIMOB-19371'"""))
                    .containsExactly("Android: Android M Updates");
        }

        @Test
        void letsEverybodyWhoLogsInBrowseTheProjects() {
            home.importing(first, second);

            assertThat(home.texts("select permission || ' ' || holder_kind from permission_grant"))
                    .contains("BROWSE_PROJECTS LOGGED_IN");
        }

        @Test
        void tellsWhatItLeavesOut() {
            home.importing(first, second);

            assertThat(home.told()).anySatisfy(line -> assertThat(line).contains("field Sprint"));
        }

        @Test
        void readsGzippedPagesAsWell() throws IOException {
            assertThat(home.importing(gzipped(first), gzipped(second)).issues()).isEqualTo(48);
        }

        @Test
        void linksALaterImportToAnEarlierOne() {
            int earlier = home.importing(first).stored(Relation.LINK);
            int later = home.importing(second).stored(Relation.LINK);

            assertThat(earlier + later).isEqualTo(10);
            assertThat(later).isPositive();
        }
    }

    @Nested
    class WhenAPageIsBroken {

        @ParameterizedTest(name = "{0}")
        @MethodSource("io.milepost.host.importing.SearchImportTest#damages")
        void saysWhereAndWhyAndKeepsNothing(String damage, UnaryOperator<String> damaging, List<String> complaint)
                throws IOException {
            String whole = Files.readString(second);
            String broken = damaging.apply(whole);
            assertThat(broken).as("the damage is done").isNotEqualTo(whole);
            Files.writeString(second, broken);

            assertRefused(complaint, first, second);
        }

        @Test
        void refusesAGzipFileThatIsCutShort() throws IOException {
            byte[] whole = Files.readAllBytes(gzipped(second));
            Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));

            assertRefused(List.of("cut.json.gz: ", "the gzip file is cut short or damaged"), first, cut);
        }

        @Test
        void refusesAGzipFileThatLacksOnlyItsLastByte() throws IOException {
            byte[] whole = Files.readAllBytes(gzipped(second));
            Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length - 1));

            assertRefused(List.of("cut.json.gz: ", "the gzip file is cut short or damaged"), first, cut);
        }

        @Test
        void refusesAGzipFileWithAFlippedBit() throws IOException {
            byte[] bytes = Files.readAllBytes(gzipped(second));
            bytes[bytes.length - 6] ^= 1;
            Path damaged = Files.write(folder.resolve("damaged.json.gz"), bytes);

            assertRefused(List.of("damaged.json.gz: ", "the gzip file is cut short or damaged"), first, damaged);
        }

        @Test
        void refusesAFileThatIsNotThere() {
            assertRefused(List.of("absent.json: ", "there is no such file"), first, folder.resolve("absent.json"));
        }

        @Test
        void refusesAnIssueThatIsThereFromAnEarlierImport() {
            home.importing(first);

            assertRefused(List.of("search-1.json: issue ALOY-351: key is already there"), second, first);
        }
    }

    @Nested
    @RequiresPostgres
    class OnPostgres {

        @Test
        void storesTheSame() {
            try (Home postgres = Home.onPostgres()) {
                postgres.importing(first, second);
                home.importing(first, second);

                assertThat(postgres.rowsByTable()).isEqualTo(home.rowsByTable());
            }
        }

        @Test
        void keepsNothingOfABrokenPage() throws IOException {
            Files.writeString(second, Files.readString(second).replace("\"issuelinks\":[{", "\"issuelinks\":[7,{"));
            try (Home postgres = Home.onPostgres()) {
                Map<String, Long> before = postgres.rowsByTable();

                assertThatThrownBy(() -> postgres.importing(first, second)).isInstanceOf(BrokenPageException.class);
                assertThat(postgres.rowsByTable()).isEqualTo(before);
            }
        }
    }

    static Stream<Arguments> damages() {
        String in = "search-2.json: issue TIMOB-25271 (number 18): ";
        return Stream.of(
                damage(
                        "malformed JSON",
                        "\"key\":\"TIMOB-25271\"",
                        "\"key\" \"TIMOB-25271\"",
                        "after issue TIMOB-25270"),
                damage("a cut page", page -> page.substring(0, page.indexOf("TIMOB-25271")), "after issue TIMOB-25270"),
                damage("an empty file", page -> "", "search-2.json: at the start", "must be one JSON object"),
                damage("a list for a page", page -> "[" + page + "]", "must be one JSON object"),
                damage("text behind the page", page -> page + "{}", "goes on behind its end"),
                damage("a page without issues", "\"issues\":", "\"tissues\":", "has no [issues]"),
                damage("a page without schema", "\"schema\":", "\"shema\":", "has no [schema]"),
                damage(
                        "issues that are no list",
                        page -> page.replaceAll("(?s)\"issues\":\\[.*]", "\"issues\":7"),
                        "issues must be a list"),
                inIssue("a missing summary", "\"summary\":", "\"sumary\":", in + "fields.summary is missing"),
                inIssue("a missing project", "\"project\":", "\"projekt\":", in + "fields.project is missing"),
                inIssue("a missing status", "\"status\":", "\"stadus\":", in + "fields.status is missing"),
                inIssue(
                        "a number for a summary",
                        "\"summary\":\"[^\"]*\"",
                        "\"summary\":7",
                        in + "fields.summary must be text"),
                inIssue(
                        "a text for a type",
                        "\"subtask\":false",
                        "\"subtask\":\"no\"",
                        in + "fields.issuetype.subtask must be true or false"),
                inIssue(
                        "an unknown category",
                        "\"done\"",
                        "\"nearly\"",
                        in + "fields.status.statusCategory.key must be one of"),
                inIssue(
                        "a time that is none",
                        "\"created\":\"[^\"]*\"",
                        "\"created\":\"yesterday\"",
                        in + "fields.created must be a time"),
                inIssue(
                        "a date that is none",
                        "\"duedate\":null",
                        "\"duedate\":\"2016-02-30\"",
                        in + "fields.duedate must be a date"),
                inIssue("a NUL", "\"summary\":\"", "\"summary\":\"\\\\u0000", in + "fields.summary holds a NUL"),
                inIssue(
                        "a long summary",
                        "\"summary\":\"",
                        "\"summary\":\"" + "x".repeat(256),
                        in + "fields.summary is longer than 255"),
                inIssue(
                        "a key of another project",
                        "TIMOB-25271",
                        "ALOY-25271",
                        "must be the project's key and a number"),
                inIssue(
                        "a key twice",
                        "TIMOB-25271",
                        "TIMOB-25270",
                        "search-2.json: issue TIMOB-25270: key is already there"),
                inIssue("a member twice", "\"fields\":", "\"fields\":null,\"fields\":", "Duplicate field 'fields'"),
                inIssue(
                        "a person without a name",
                        "\"reporter\":\\{\"name\"",
                        "\"reporter\":{\"nam\"",
                        in + "fields.reporter.name is missing"),
                inIssue(
                        "a link without ends",
                        "\"issuelinks\":\\[.*?]",
                        "\"issuelinks\":[{\"id\":\"1\",\"type\":{\"name\":\"a\",\"inward\":\"b\",\"outward\":\"c\"}}]",
                        in + "fields.issuelinks[0] must have either"),
                inIssue(
                        "an epic by number",
                        "\"customfield_10008\":\"TIMOB-25267\"",
                        "\"customfield_10008\":25267",
                        in + "fields.customfield_10008 must be text"),
                inIssue(
                        "its own parent",
                        "\"summary\"",
                        "\"parent\":{\"key\":\"TIMOB-25271\"},\"summary\"",
                        in + "fields.parent.key is the issue itself"),
                inIssue(
                        "an undescribed field",
                        "\"summary\"",
                        "\"customfield_1\":5,\"summary\"",
                        in + "fields.customfield_1 is described by no schema"));
    }

    private static Arguments damage(String name, String from, String to, String... complaint) {
        return damage(name, page -> page.replaceFirst(from, to), complaint);
    }

    /** Damages the one line of TIMOB-25271. */
    private static Arguments inIssue(String name, String from, String to, String... complaint) {
        return damage(
                name,
                page -> page.lines()
                        .map(line -> line.contains("\"key\":\"TIMOB-25271\"") ? line.replaceFirst(from, to) : line)
                        .collect(Collectors.joining("\n")),
                complaint);
    }

    private static Arguments damage(String name, UnaryOperator<String> damaging, String... complaint) {
        return Arguments.of(name, damaging, List.of(complaint));
    }

    private void assertRefused(List<String> complaint, Path... files) {
        Map<String, Long> before = home.rowsByTable();

        assertThatThrownBy(() -> home.importing(files))
                .isInstanceOf(BrokenPageException.class)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).contains(complaint).doesNotContain("\n"));
        assertThat(home.rowsByTable()).isEqualTo(before);
    }

    private Path copy(String name) throws IOException {
        try (InputStream in = SearchImportTest.class.getResourceAsStream("/importing/" + name)) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private Path gzipped(Path file) throws IOException {
        Path gz = folder.resolve(file.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            Files.copy(file, out);
        }
        return gz;
    }
}
