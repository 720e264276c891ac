package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.planning.InMemoryPlanning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The files for spreadsheets, held against files that show them in full. */
class CsvAnswersTest {

    private final FileWorld files = new FileWorld();
    private final LookupWorld world = files.world();
    private final I18nResolver texts = EnglishTexts.resolver();

    private Response roadmap(String asOf, String health, String delimiter, String bom) {
        RoadmapParameters wanted = new RoadmapParameters();
        wanted.project = "MKT";
        wanted.asOf = asOf;
        wanted.health = health;
        return new RoadmapCsvResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, delimiter, bom);
    }

    private Response roadmapOf(String project) {
        RoadmapParameters wanted = new RoadmapParameters();
        wanted.project = project;
        return new RoadmapCsvResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, "comma", "false");
    }

    private Response activities(String key) {
        return new ActivitiesCsvResource(world.goalLookup(), () -> ANNA, texts).activities(key, "comma", "false");
    }

    private Response ledger(String kind) {
        return new LedgerCsvResource(world.ledgerLookup(), world.goalLookup(), () -> ANNA, texts)
                .ledger("MKT-10", kind, null, null, null, "comma", "false");
    }

    private static String text(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String file, CSVFormat format) throws IOException {
        return format.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(file))
                .getRecords();
    }

    private static void assertSame(String file, String golden) throws IOException {
        try (InputStream stream = Golden.class.getResourceAsStream("/rest/" + golden)) {
            String expected = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(file.replace("\r\n", "\n")).isEqualTo(expected);
        }
    }

    @Nested
    class WhenARoadmapIsTakenOut {

        @Test
        void isAsTheContractShows() throws IOException {
            assertSame(text(roadmap(null, null, "comma", "false")), "roadmap.csv");
        }

        @Test
        void holdsTheGoalsAndTheNumbersOfTheRoadmap() throws IOException {
            String json = new RoadmapResource(
                            world.roadmaps(), world.keptPlans(), () -> ANNA, new InMemoryPlanning().rights())
                    .roadmap("MKT", null, null, "false", mock(Request.class))
                    .getEntity()
                    .toString();
            List<CSVRecord> rows = rows(text(roadmap(null, null, "comma", "false")), CSVFormat.RFC4180);
            JsonArray goals = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("goals");

            assertThat(rows).hasSize(goals.size() + 1);
            for (int index = 0; index < goals.size(); index++) {
                JsonObject goal = goals.get(index).getAsJsonObject();
                CSVRecord row = rows.get(index);
                assertThat(List.of(
                                row.get("Key"),
                                row.get("Due on"),
                                row.get("Measured on"),
                                row.get("Pace"),
                                row.get("Gap to pace (percentage points)")))
                        .containsExactly(
                                at(goal, "key"),
                                at(goal, "due"),
                                at(goal, "measuredOn"),
                                at(goal, "pace"),
                                at(goal, "gapPoints"));
                assertThat(List.of(
                                row.get("Attainment"), row.get("Delivery"), row.get("Result"), row.get("KPI 1: value")))
                        .containsExactly(
                                at(goal, "attainment", "share"),
                                at(goal, "delivery", "share"),
                                at(goal, "result", "share"),
                                at(goal, "kpi", "value"));
            }
        }

        /** Null as an empty cell. */
        private static String at(JsonObject json, String... path) {
            JsonElement found = json;
            for (String name : path) {
                found = found.isJsonNull() ? found : found.getAsJsonObject().get(name);
            }
            return found.isJsonNull() ? "" : found.getAsString();
        }

        @Test
        void endsEachLineAsTheStandardWantsIt() throws IOException {
            String file = text(roadmap(null, null, "comma", "false"));

            assertThat(file).endsWith("\r\n");
            assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        }

        @Test
        void isKeptByTheBrowserUnderASafeName() {
            Response answer = roadmap(null, null, "comma", "false");

            assertThat(answer.getHeaderString("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"milepost-MKT-2026-11-21.csv\"");
            assertThat(answer.getMediaType()).hasToString("text/csv;charset=utf-8");
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-store");
        }

        @Test
        void countsGoalsThatTheReaderCannotSeeAndNamesNone() throws IOException {
            String file = text(roadmap(null, null, "comma", "false"));

            assertThat(file).contains("\r\nGoals that you cannot see: 1,").doesNotContain("MKT-30", "Hidden goal");
        }

        @Test
        void holdsThoseThatAreAskedFor() throws IOException {
            String file = text(roadmap(null, "no_data", "comma", "false"));

            assertThat(rows(file, CSVFormat.RFC4180))
                    .extracting(row -> row.get("Key"))
                    .contains("MKT-20")
                    .doesNotContain("MKT-10");
        }

        @Test
        void canBeginWithTheMarkByWhichExcelKnowsItsEncoding() throws IOException {
            assertThat(text(roadmap(null, null, "comma", "true"))).startsWith("\ufeffKey,");
        }

        @Test
        void isWrittenForProgramsWhoseDecimalSignIsTheComma() throws IOException {
            List<CSVRecord> rows = rows(
                    text(roadmap(null, null, "semicolon", "false")),
                    CSVFormat.RFC4180.builder().setDelimiter(';').build());

            assertThat(rows.get(0).get("KPI 1: value")).isEqualTo("73,4");
            assertThat(rows.get(0).get("Due on")).isEqualTo("2027-01-01");
        }

        @Test
        void refusesWhatTheRoadmapRefuses() {
            assertThatThrownBy(() -> roadmap(null, null, "dot", "false")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmap(null, "great", "comma", "false")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmapOf(null)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmapOf("NIX")).isInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenActivitiesAreTakenOut {

        @Test
        void areAsTheContractShows() throws IOException {
            assertSame(text(activities("MKT-10")), "activities.csv");
        }

        @Test
        void countThoseThatTheReaderCannotSeeAndNameNone() throws IOException {
            assertThat(text(activities("MKT-10")))
                    .contains("\"Activities that you cannot see: 1, weight 1\",")
                    .doesNotContain("MKT-13", "Secret");
            assertThat(text(activities("MKT-20"))).doesNotContain("cannot see");
        }

        @Test
        void areOfAGoalThatTheReaderSees() {
            assertThatThrownBy(() -> activities("MKT-30")).isInstanceOf(UnknownGoalException.class);
        }

        @Test
        void areReadToTheLastHoweverManyTheyAre() throws IOException {
            for (int id = 1001; id <= 2201; id++) {
                world.issue(id, "MKT-" + id, "Work", Progress.DONE).contributes(id, 20);
            }

            List<CSVRecord> rows = rows(text(activities("MKT-20")), CSVFormat.RFC4180);

            assertThat(rows).hasSize(1202);
            assertThat(rows.get(1201).get("Key")).isEqualTo("MKT-2201");
            assertThat(world.detailQuestions()).isLessThan(10);
        }
    }

    @Nested
    class WhenALedgerIsTakenOut {

        @BeforeEach
        void haveChanges() {
            files.haveChanges();
        }

        @Test
        void isAsTheContractShows() throws IOException {
            assertSame(text(ledger(null)), "ledger.csv");
        }

        @Test
        void holdsTheChangesThatAreAskedFor() throws IOException {
            assertThat(rows(text(ledger("target")), CSVFormat.RFC4180)).hasSize(3);
            assertThat(rows(text(ledger("clock")), CSVFormat.RFC4180)).isEmpty();
        }
    }
}
