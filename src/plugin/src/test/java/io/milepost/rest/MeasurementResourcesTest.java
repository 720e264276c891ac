package io.milepost.rest;

import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.lookup.Viewer;
import io.milepost.rest.PlanningWorld.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.UriInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementResourcesTest {

    private final PlanningWorld world = new PlanningWorld();

    @BeforeEach
    void plan() {
        world.plan().save("MKT-10", TOKEN, null, file("plan-body.json"));
    }

    private void record(String body) {
        world.goalMeasurements().record("MKT-10", TOKEN, body);
    }

    private String list(String kpi) {
        return world.goalMeasurements().list("MKT-10", kpi, null, null, "0", "50");
    }

    private int recorded() {
        return JsonParser.parseString(list(null)).getAsJsonObject().get("total").getAsInt();
    }

    @Nested
    class WhenAValueIsRecordedCorrectedAndWithdrawn {

        @BeforeEach
        void change() {
            record("{\"kpi\":\"Retention\",\"day\":\"2026-10-01\",\"value\":27,\"note\":\"first\"}");
            world.goalMeasurements()
                    .correct(
                            "MKT-10",
                            "1",
                            TOKEN,
                            "{\"day\":\"2026-10-02\",\"value\":72.000001,\"note\":\"One day later\"}");
            record("{\"kpi\":\"k1-1\",\"day\":\"2026-11-20\",\"value\":73.4}");
            world.goalMeasurements().withdraw("MKT-10", "2", TOKEN, "Wrong report");
        }

        @Test
        void showsAllThatEverWas() {
            assertSame(list(null), "measurements.json");
        }

        @Test
        void showsThoseOfOneKpi() {
            assertThat(list("k1-2")).contains("\"total\":0");
            assertThat(list("k1-1")).contains("\"total\":4");
        }

        @Test
        void showsThoseOfSomeDays() {
            assertThat(world.goalMeasurements().list("MKT-10", null, "2026-10-02", "2026-10-02", "0", "50"))
                    .contains("\"total\":2", "\"supersededBy\":4");
            assertThat(world.goalMeasurements().list("MKT-10", null, null, "2026-10-01", "0", "50"))
                    .contains("\"total\":1", "\"day\":\"2026-10-01\"");
        }

        @Test
        void asksForTheNumbersEachTime() {
            assertThat(world.planning.requests())
                    .containsExactly(
                            "10 target anna",
                            "10 measurement anna",
                            "10 measurement anna",
                            "10 measurement anna",
                            "10 measurement anna");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "1, 409 measurement.superseded",
            "2, 409 measurement.superseded",
            "4, 409 measurement.superseded",
            "9, 404 measurement.unknown",
            "x, 400 parameter.value"
        })
        void correctsOnlyWhatHolds(String id, String expected) {
            Refused refused =
                    world.refusal(() -> world.goalMeasurements().correct("MKT-10", id, TOKEN, "{\"value\":1}"));

            assertThat(refused.inShort()).isEqualTo(expected);
        }

        @Test
        void withdrawsNothingWithoutAReason() {
            assertThat(world.refusal(() -> world.goalMeasurements().withdraw("MKT-10", "3", TOKEN, " "))
                            .inShort())
                    .isEqualTo("400 measurement.without.reason");
        }
    }

    @Nested
    class WhenAValueIsNoMeasurement {

        @ParameterizedTest(name = "{0} becomes {1}: {2}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "Retention | Attention | 400 measurement.unknown.kpi",
                    "Retention | Cost per lead | 400 measurement.not.measured",
                    "2026-11-21 | 2026-11-22 | 400 measurement.in.future",
                    "2026-11-21 | 1969-12-31 | 400 measurement.too.early",
                    "2026-11-21 | 2026-02-30 | 400 field.type",
                    "73.4 | 1e12 | 400 field.type",
                    "73.4 | null | 400 field.type",
                    "73.4 | \"73.4\" | 400 field.type",
                })
        void saysWhy(String part, String instead, String expected) {
            String body = "{\"kpi\":\"Retention\",\"day\":\"2026-11-21\",\"value\":73.4}".replace(part, instead);

            assertThat(world.refusal(() -> record(body)).inShort()).isEqualTo(expected);
            assertThat(recorded()).isZero();
        }

        @Test
        void refusesWhoMayNotEditTheIssue() {
            world.world.person("ben", "Ben Berg");
            world.planning.forbidsEditing(10);

            assertThat(world.refusal(() -> record("{\"kpi\":\"Retention\",\"day\":\"2026-11-21\",\"value\":1}"))
                            .inShort())
                    .isEqualTo("403 right.edit.issue");
        }
    }

    @Nested
    class WhenAProgramPushes {

        private static final String TWO = "{\"measurements\":["
                + "{\"goal\":\"MKT-10\",\"kpi\":\"Retention\",\"day\":\"2026-10-01\",\"value\":71.5},"
                + "{\"goal\":\"MKT-10\",\"kpi\":\"k1-1\",\"day\":\"2026-10-08\",\"value\":71.6,\"note\":\"n\"}]}";

        private String push(String key, String body) {
            return world.measurements().push(TOKEN, key, body);
        }

        @Test
        void keepsAllAndAnswersAlikeHoweverOftenItComes() {
            String first = push("week 40", TWO);

            assertThat(push("week 40", TWO))
                    .isEqualTo(first)
                    .isEqualTo("{\"recorded\":2,\"ids\":[1,2],\"recordedAt\":\"2026-11-21T12:00:00Z\"}");
            assertThat(recorded()).isEqualTo(2);
        }

        @Test
        void refusesItsKeyForAnotherRequest() {
            push("week 40", TWO);

            assertThat(world.refusal(() -> push("week 40", TWO.replace("71.6", "71.7")))
                            .inShort())
                    .isEqualTo("422 push.key");
            assertThat(recorded()).isEqualTo(2);
        }

        @Test
        void keepsTheKeysOfTwoPeopleApart() {
            push("week 40", TWO);
            world.viewer = Viewer.person("ben");

            push("week 40", TWO.replace("71.6", "71.7"));

            assertThat(recorded()).isEqualTo(4);
        }

        @Test
        void keepsNothingWhereOneIsWrongAndNamesEach() {
            String body = TWO.replace("2026-10-08", "2026-12-08").replaceFirst("MKT-10", "MKT-20");

            Refused refused = world.refusal(() -> push("week 40", body));

            assertThat(refused.inShort()).isEqualTo("400 bulk");
            assertThat(refused.body().getAsJsonArray("errors"))
                    .extracting(error -> error.getAsJsonObject().get("place").getAsInt() + " "
                            + error.getAsJsonObject().get("key").getAsString())
                    .containsExactly(
                            "0 milepost.error.measurement.unknown.goal", "1 milepost.error.measurement.in.future");
            assertThat(recorded()).isZero();
            assertThat(push("week 40", TWO)).contains("\"recorded\":2");
        }

        @Test
        void takesAThousandAndNoMore() {
            String item = "{\"goal\":\"MKT-10\",\"kpi\":\"Retention\",\"day\":\"2026-10-01\",\"value\":71.5},";
            String thousand = "{\"measurements\":[" + item.repeat(999) + item.substring(0, item.length() - 1) + "]}";

            assertThat(push("a thousand", thousand)).contains("\"recorded\":1000");
            assertThat(world.refusal(() -> push("more", thousand.replace("[", "[" + item)))
                            .inShort())
                    .isEqualTo("400 field.items");
        }

        @Test
        void needsAKeyAndAPerson() {
            assertThat(world.refusal(() -> push(null, TWO)).inShort()).isEqualTo("400 header.missing");
            world.viewer = Viewer.anonymous();
            assertThat(world.refusal(() -> push("week 40", TWO)).inShort()).isEqualTo("401 anonymous");
        }
    }

    @Nested
    class WhenAFileIsImported {

        private static final String FILE = "Datum;Wert;Notiz\n01.10.2026;71,5;\n13.10.2026;1.072,25;Messe\n";
        private static final Map<String, String> OF_RETENTION = Map.of("goal", "MKT-10", "kpi", "Retention");

        private String preview(String file, Map<String, String> parameters) {
            return world.measurements().preview(TOKEN, uri(parameters), bytes(file));
        }

        private String keep(String key, String file, Map<String, String> parameters) {
            return world.measurements().keep(TOKEN, key, uri(parameters), bytes(file));
        }

        private static InputStream bytes(String file) {
            return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        }

        private static UriInfo uri(Map<String, String> parameters) {
            UriInfo uri = mock(UriInfo.class);
            when(uri.getQueryParameters()).thenReturn(new MultivaluedHashMap<>(parameters));
            return uri;
        }

        @Test
        void isShownBeforeAnythingIsKept() {
            assertSame(preview(FILE, OF_RETENTION), "import-preview.json");
            assertThat(recorded()).isZero();
        }

        @Test
        void isKeptWholeAndOnce() {
            String first = keep("upload 1", FILE, OF_RETENTION);

            assertThat(keep("upload 1", FILE, OF_RETENTION)).isEqualTo(first).contains("\"recorded\":2");
            assertThat(recorded()).isEqualTo(2);
            assertThat(list(null)).contains("1072.25", "\"source\":\"csv\"", "Messe");
            assertThat(world.planning.requests()).contains("10 import anna");
        }

        @Test
        void leavesOutWhatAFileHasBroughtBefore() {
            keep("upload 1", FILE, OF_RETENTION);
            String more = FILE + "20.10.2026;72;\n";

            assertThat(preview(more, OF_RETENTION)).contains("\"wouldRecord\":1", "\"alreadyThere\":2");
            assertThat(keep("upload 2", more, OF_RETENTION)).contains("\"recorded\":1");
            assertThat(keep("upload 3", more, OF_RETENTION)).contains("\"recorded\":0");
            assertThat(recorded()).isEqualTo(3);
        }

        @Test
        void keepsAnotherValueOrNoteOfTheSameDay() {
            keep("upload 1", FILE, OF_RETENTION);

            assertThat(keep("upload 2", FILE.replace("71,5;", "71,6;").replace("Messe", "Fair"), OF_RETENTION))
                    .contains("\"recorded\":2");
        }

        @Test
        void namesTheLineOfWhatCannotBeRead() {
            Refused refused = world.refusal(() -> keep("1", FILE.replace("71,5", "1e999"), OF_RETENTION));
            JsonObject error = refused.body().getAsJsonArray("errors").get(0).getAsJsonObject();

            assertThat(refused.inShort()).isEqualTo("400 csv");
            assertThat(error.get("place").getAsInt()).isEqualTo(2);
            assertThat(error.get("column").getAsInt()).isEqualTo(2);
            assertThat(recorded()).isZero();
        }

        @Test
        void namesTheLineOfWhatIsNoMeasurementOfTheGoal() {
            Refused refused = world.refusal(() -> keep("1", FILE, Map.of("goal", "MKT-10", "kpi", "Attention")));

            assertThat(refused.body().getAsJsonArray("errors"))
                    .extracting(error -> error.getAsJsonObject().get("place").getAsInt())
                    .containsExactly(2, 3);
        }

        @Test
        void asksOnceForTheGoalOrTheKpiThatNobodyNamed() {
            assertThat(world.refusal(() -> preview(FILE, Map.of("kpi", "Retention")))
                            .inShort())
                    .isEqualTo("400 measurement.without.goal");
            assertThat(world.refusal(() -> keep("1", FILE, Map.of("goal", "MKT-10")))
                            .inShort())
                    .isEqualTo("400 measurement.without.kpi");
            assertThat(recorded()).isZero();
        }

        @Test
        void waitsForTheAnswerWhereAFileIsUnclear() {
            String unclear =
                    FILE.replace("13.10.2026", "03.10.2026").replace('.', '/').replace("1/072,25", "72,25");

            Refused refused = world.refusal(() -> keep("1", unclear, OF_RETENTION));

            assertThat(refused.inShort()).isEqualTo("409 csv.unclear");
            assertThat(refused.body().getAsJsonArray("questions").get(0).toString())
                    .contains("\"about\":\"dates\"", "month_day_year_slashes");
            assertThat(keep(
                            "1",
                            unclear,
                            Map.of("goal", "MKT-10", "kpi", "Retention", "dates", "month_day_year_slashes")))
                    .contains("\"recorded\":2");
            assertThat(list(null)).contains("2026-03-10");
        }

        @ParameterizedTest(name = "{0}={1}")
        @CsvSource({
            "encoding, latin_1",
            "delimiter, ;",
            "header, yes",
            "dateColumn, -1",
            "dateColumn, 0",
            "valueColumn, 1x"
        })
        void refusesAParameterThatIsNone(String name, String value) {
            assertThat(world.refusal(() -> preview(FILE, Map.of(name, value))).inShort())
                    .isEqualTo("400 parameter.value");
        }
    }
}
