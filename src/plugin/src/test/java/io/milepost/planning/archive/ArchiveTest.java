package io.milepost.planning.archive;

import static io.milepost.planning.archive.InMemoryTables.PLANS;
import static io.milepost.planning.archive.InMemoryTables.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.AdministrationRights;
import io.milepost.planning.EditRights;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.SettingsAudit;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import io.milepost.planning.archive.ExportEverything.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes into an archive, what comes out of it, and what is refused. */
class ArchiveTest {

    private static final Optional<String> ADMIN = Optional.of("admin");
    private static final String HEAD = "{\"format\":\"milepost-archive\",\"version\":1,\"plugin\":\"1\",";
    private static final String LISTS =
            "\"projects\":[{\"id\":7,\"key\":\"MKT\"}],\"issues\":[{\"id\":1,\"key\":\"MKT-1\"}],";

    private static final SettingsAudit AUDIT = new SettingsAudit(change -> {}, change -> {}, Clock.systemUTC());

    private final List<SettingsChange> told = new ArrayList<>();
    private final SettingsAudit audit = new SettingsAudit(told::add, change -> {}, Clock.systemUTC());
    private final InMemoryTables here = new InMemoryTables("anna");

    private static EditRights rights() {
        return new EditRights(
                new AdministrationRights() {
                    @Override
                    public boolean ofProject(Optional<String> personKey, String projectKey) {
                        return false;
                    }

                    @Override
                    public boolean ofJira(Optional<String> personKey) {
                        return personKey.equals(ADMIN);
                    }
                },
                null,
                null);
    }

    private static final StandStill NOBODY_ELSE = new StandStill() {
        @Override
        public void whileNothingIsCalculated(Runnable work) {
            work.run();
        }

        @Override
        public void whileNothingIsChanged(Runnable work) {
            work.run();
        }
    };

    private static byte[] exported(InMemoryTables from) {
        ExportEverything export = new ExportEverything(rights(), from, from, NOBODY_ELSE, () -> "1", AUDIT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Download download = export.export(ADMIN)) {
            download.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private ImportEverything importing() {
        return new ImportEverything(rights(), here, here, NOBODY_ELSE, audit);
    }

    private ImportPlan preview(byte[] file) {
        return importing().preview(ADMIN, new ByteArrayInputStream(file), Optional.empty());
    }

    private ImportPlan keep(byte[] file) {
        ImportPlan plan = preview(file);
        return importing().keep(ADMIN, new ByteArrayInputStream(file), plan.digest(), plan.matching());
    }

    private static InMemoryTables filled() {
        InMemoryTables tables = new InMemoryTables("anna")
                .with(PLANS, 1L, 1L, null, "{\"why\":\"ü \\u2028 <b>\"}", "anna", true)
                .with(
                        PLANS,
                        4L,
                        2L,
                        1L,
                        "{\"campaigns\":[{\"manager\":\"bob\",\"activities\":[\"3\",\"2\"]}]}",
                        null,
                        null)
                .with(RULES, "a", 7L)
                .with(RULES, "of a plan", -3L);
        tables.projects.put(7L, "MKT");
        tables.issues.put(1L, "MKT-1");
        tables.issues.put(2L, "MKT-2");
        return tables;
    }

    private static String json(byte[] zip) throws IOException {
        ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(zip));
        assertThat(file.getNextEntry().getName()).isEqualTo("milepost.json");
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Nested
    class IntoTheSameJira {

        @Test
        void everyRowComesBackAndAnotherExportIsTheSameFile() {
            InMemoryTables before = filled();
            byte[] file = exported(before);
            here.issues.putAll(before.issues);
            here.projects.putAll(before.projects);
            here.with(RULES, "old", 7L);
            assertThat(keep(file).matching()).isEqualTo(Matching.BY_ID);
            assertThat(here.rows).isEqualTo(before.rows);
            assertThat(exported(here)).isEqualTo(file);
            assertThat(told).extracting(SettingsChange::area).containsExactly(Area.IMPORT);
        }

        @Test
        void whatIsAboutDeletedIssuesIsKeptAndSaid() {
            InMemoryTables before = filled();
            byte[] file = exported(before);
            here.issues.put(1L, "MKT-1");
            here.issues.put(2L, "MKT-2");
            here.projects.put(7L, "MKT");
            ImportPlan plan = keep(file);
            assertThat(plan.issues().missing()).containsExactly("#3");
            assertThat(plan.people()).containsExactly("bob");
            assertThat(here.rows).isEqualTo(before.rows);
        }
    }

    @Nested
    class IntoAnotherJira {

        @Test
        void issuesAndProjectsAreFoundByTheirKeysAndWhatIsNotFoundIsLeftOutAndSaid() {
            here.issues.put(100L, "MKT-2");
            here.issues.put(1L, "WEB-9");
            here.projects.put(700L, "MKT");
            ImportPlan plan = keep(exported(filled()));
            assertThat(plan.matching()).isEqualTo(Matching.BY_KEY);
            assertThat(plan.issues().missing()).containsExactly("MKT-1", "#3");
            assertThat(plan.tables()).extracting(ImportPlan.TableCount::kept).containsExactly(1L, 2L);
            assertThat(here.rows.get(PLANS))
                    .containsExactly(Arrays.asList(
                            4L,
                            100L,
                            null,
                            "{\"campaigns\":[{\"manager\":\"bob\",\"activities\":[\"100\"]}]}",
                            null,
                            null));
            assertThat(here.rows.get(RULES)).containsExactly(List.of("a", 700L), List.of("of a plan", -3L));
        }
    }

    @Test
    void aPlanHasTheProjectsOfTheOtherJiraAndNoneOfItsRoles() {
        String plan =
                "{\"name\":\"P\",\"projects\":[\"7\",\"8\"],\"editors\":{\"groups\":[\"g\"],\"roles\":[\"10002\"]}}";
        InMemoryTables before = new InMemoryTables().with(PLANS, 1L, 1L, null, plan, null, null);
        before.projects.put(7L, "MKT");
        before.projects.put(8L, "WEB");
        before.issues.put(1L, "MKT-1");
        here.projects.put(700L, "MKT");
        here.issues.put(100L, "MKT-1");
        assertThat(keep(exported(before)).projects().missing()).containsExactly("WEB");
        assertThat(here.rows.get(PLANS).get(0).get(3))
                .isEqualTo("{\"name\":\"P\",\"projects\":[\"700\"],\"editors\":{\"groups\":[\"g\"],\"roles\":[]}}");
    }

    @Test
    void theFileTellsKeysBesideIdsAndNothingTwice() throws IOException {
        assertThat(json(exported(filled())))
                .isEqualTo(HEAD
                        + "\"projects\":[{\"id\":7,\"key\":\"MKT\"}],"
                        + "\"issues\":[{\"id\":1,\"key\":\"MKT-1\"},{\"id\":2,\"key\":\"MKT-2\"},{\"id\":3}],"
                        + "\"tables\":{\"plan\":["
                        + "{\"id\":1,\"goalId\":1,\"document\":\"{\\\"why\\\":\\\"ü \\\\u2028 <b>\\\"}\",\"personKey\":\"anna\",\"ready\":true},"
                        + "{\"id\":4,\"goalId\":2,\"parentId\":1,\"document\":\"{\\\"campaigns\\\":[{\\\"manager\\\":\\\"bob\\\",\\\"activities\\\":[\\\"3\\\",\\\"2\\\"]}]}\"}],"
                        + "\"rules\":[{\"name\":\"a\",\"projectId\":7},{\"name\":\"of a plan\",\"projectId\":-3}]}}");
    }

    @Test
    void aPreviewCountsAndChangesNothing() {
        here.with(RULES, "old", 7L);
        ImportPlan plan = preview(exported(filled()));
        assertThat(plan.tables())
                .containsExactly(
                        new ImportPlan.TableCount("plan", 0, 2, 0), new ImportPlan.TableCount("rules", 1, 2, 1));
        assertThat(here.rows.get(RULES)).containsExactly(List.of("old", 7L));
    }

    @Test
    void anotherFileThanTheOneThatWasLookedAtIsRefused() {
        byte[] file = exported(filled());
        assertThatThrownBy(() -> importing().keep(ADMIN, new ByteArrayInputStream(file), "0", Matching.BY_ID))
                .isInstanceOf(ArchiveRefusedException.class)
                .hasMessageContaining("ANOTHER_FILE");
    }

    @Test
    void nobodyButAnAdministratorGetsOrGivesAFile() {
        Optional<String> ben = Optional.of("ben");
        ExportEverything export = new ExportEverything(rights(), here, here, NOBODY_ELSE, () -> "1", AUDIT);
        ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
        assertThatThrownBy(() -> export.export(ben)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> importing().preview(ben, nothing, Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> importing().keep(ben, nothing, "0", Matching.BY_ID))
                .isInstanceOf(NotAllowedException.class);
    }

    private Reason refusal(byte[] file) {
        ArchiveRefusedException refused = catchThrowableOfType(ArchiveRefusedException.class, () -> keep(file));
        assertThat(refused).isNotNull();
        return refused.reason();
    }

    private Reason refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"plan\":[{\"id\":1}]}                                          | MISSING_VALUE",
                "{\"plan\":[{\"goalId\":1}]}                                      | MISSING_VALUE",
                "{\"plan\":[{\"id\":1,\"goalId\":\"1\"}]}                         | WRONG_VALUE",
                "{\"plan\":[{\"id\":1.5,\"goalId\":1}]}                           | WRONG_VALUE",
                "{\"plan\":[{\"id\":99999999999999999999,\"goalId\":1}]}          | WRONG_VALUE",
                "{\"plan\":[{\"id\":9999999999999999999,\"goalId\":1}]}           | WRONG_VALUE",
                "{\"plan\":[{\"id\":1,\"id\":2,\"goalId\":1}]}                    | WRONG_VALUE",
                "{\"plan\":[{\"id\":1,\"goalId\":1,\"ready\":\"yes\"}]}           | WRONG_VALUE",
                "{\"plan\":[{\"id\":1,\"goalId\":1,\"parentId\":null}]}           | WRONG_VALUE",
                "{\"plan\":[{\"id\":1,\"goalId\":2}]}                             | UNLISTED",
                "{\"rules\":[{\"name\":\"a\",\"projectId\":1}]}                   | UNLISTED",
                "{\"plan\":[{\"id\":1,\"goalId\":1},{\"id\":1,\"goalId\":1}]}     | OUT_OF_ORDER",
                "{\"plan\":[{\"id\":2,\"goalId\":1},{\"id\":1,\"goalId\":1}]}     | OUT_OF_ORDER",
                "{\"plan\":[{\"id\":1,\"attainment\":1,\"goalId\":1}]}            | UNKNOWN_COLUMN",
                "{\"secrets\":[]}                                                 | UNKNOWN_TABLE",
                "{\"plan\":{}}                                                    | MALFORMED",
                "{\"plan\":[[[[1]]]]}                                             | TOO_DEEP",
                "{\"plan\":[{\"id\":1,\"goalId\":1}                               | MALFORMED",
            })
    void rowsThatAreNoneAreRefusedByName(String tables, Reason reason) {
        assertThat(refusal(HEAD + LISTS + "\"tables\":" + tables + "}")).isEqualTo(reason);
        assertThat(here.rows.get(PLANS)).isEmpty();
    }

    @Test
    void whatIsNoArchiveIsRefusedByName() throws IOException {
        assertThat(refusal("")).isEqualTo(Reason.MALFORMED);
        assertThat(refusal("[]")).isEqualTo(Reason.MALFORMED);
        assertThat(refusal("{\"format\":\"other\"}")).isEqualTo(Reason.NOT_AN_ARCHIVE);
        assertThat(refusal("{\"a\":1}")).isEqualTo(Reason.NOT_AN_ARCHIVE);
        assertThat(refusal(HEAD.replace(":1,", ":2,"))).isEqualTo(Reason.LATER_VERSION);
        assertThat(refusal("[".repeat(100_000))).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal("{\"format\":\"" + "x".repeat(GuardedReader.LONGEST_TEXT + 1)))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xff})).isEqualTo(Reason.MALFORMED);
        assertThat(refusal(HEAD + LISTS + "\"tables\":{}} {}")).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void aZipFileWithAnythingElseInItIsRefusedAndNeverUnpackedToItsEnd() throws IOException {
        String whole = HEAD + LISTS + "\"tables\":{}}";
        assertThat(refusal(zip("../../etc/passwd", whole))).isEqualTo(Reason.WRONG_ZIP);
        assertThat(refusal(zip("milepost.json", whole, "more.json", "{}"))).isEqualTo(Reason.WRONG_ZIP);
        assertThat(refusal(zip("milepost.json", whole + " ".repeat(40_000_000))))
                .isEqualTo(Reason.ZIP_BOMB);
        assertThat(refusal("PK nonsense")).isEqualTo(Reason.WRONG_ZIP);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAsSoonAsItIs() {
        ByteArrayInputStream file = new ByteArrayInputStream(new byte[1_000_000]);
        assertThatThrownBy(() -> StagedFile.of(file, 100_000)).isInstanceOf(ArchiveRefusedException.class);
        assertThat(file.available()).isPositive();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < entries.length; index += 2) {
                zip.putNextEntry(new ZipEntry(entries[index]));
                zip.write(entries[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
