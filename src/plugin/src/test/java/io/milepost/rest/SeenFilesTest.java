package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import io.milepost.lookup.SearchRefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of lanes, held against what REST says of the same lanes to the page. */
class SeenFilesTest {

    private final FileWorld files = new FileWorld();
    private final TakenFiles taken = new TakenFiles(files);
    private final LookupWorld world = files.world();
    private final LanesResource page = new LanesResource(world.laneLookup(), files.keptLanes(), () -> ANNA);

    SeenFilesTest() {
        Optional<Person> ben = Optional.of(new Person("ben", "=Ben Berg"));
        world.issue(14, "MKT-14", "=cmd loyalty letter", Progress.DONE, ben, "2026-11-01", "2026-11-30")
                .issue(15, "MKT-15", "Loyalty page", Progress.IN_PROGRESS, Optional.empty(), null, "2026-12-24")
                .issue(16, "MKT-16", "Letters of old", Progress.DONE, ben, "2025-01-01", "2025-02-01")
                .contributes(14, 10)
                .contributes(15, 20)
                .contributes(16, 20)
                .inLanes(14, "channel", "=E-mail", "Web")
                .inLanes(15, "channel", "Web")
                .inLanes(16, "channel", "=E-mail")
                .inLanes(11, "channel", "Web")
                .inLanes(13, "channel", "Web")
                .finds("labels = q3", 15L, 20L);
    }

    private SightParameters lanes(String by) {
        SightParameters wanted = new SightParameters();
        wanted.project = "MKT";
        wanted.by = by;
        return wanted;
    }

    private static JsonObject json(Response answer) {
        return JsonParser.parseString(answer.getEntity().toString()).getAsJsonObject();
    }

    /** The same that a page asks of the server. */
    private static UriInfo asked(SightParameters wanted) {
        return Uris.uri(
                "project", wanted.project,
                "by", wanted.by,
                "text", wanted.text,
                "owner", wanted.owner,
                "health", wanted.health,
                "jql", wanted.jql,
                "values", wanted.values,
                "sort", wanted.sort);
    }

    private JsonArray lanesOfPage(SightParameters wanted) {
        return json(page.lanes("200", asked(wanted), mock(Request.class))).getAsJsonArray("lanes");
    }

    private JsonArray activitiesOfPage(SightParameters wanted, String lane, boolean unscheduled) {
        String isOff = String.valueOf(unscheduled);
        return json(page.activities(lane, isOff, "0", "200", asked(wanted), mock(Request.class)))
                .getAsJsonArray("items");
    }

    private List<CSVRecord> csv(SightParameters wanted) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(taken.csv(wanted)))
                .getRecords();
    }

    private String svg(SightParameters wanted) throws IOException {
        return taken.svg(wanted, 1600);
    }

    private static String at(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value.isJsonNull() ? "" : value.getAsString();
    }

    /** Of each lane what stands in its row, and below it of each of its activities. */
    private List<List<String>> rowsOfPage(SightParameters wanted) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonElement each : lanesOfPage(wanted)) {
            JsonObject lane = each.getAsJsonObject();
            String hidden = lane.getAsJsonObject("hidden").get("activities").getAsString();
            rows.add(List.of("", at(lane, "start"), at(lane, "due"), at(lane, "activities"), hidden));
            for (boolean unscheduled : List.of(false, true)) {
                activitiesOfPage(wanted, at(lane, "id"), unscheduled).forEach(item -> {
                    JsonObject activity = item.getAsJsonObject();
                    rows.add(List.of(at(activity, "key"), at(activity, "start"), at(activity, "due"), "", ""));
                });
            }
        }
        return rows;
    }

    @Nested
    class WhenRowsAreLanes {

        @ParameterizedTest
        @CsvSource({
            "channel,,,,plan,,",
            "channel,loyal,,,plan,,",
            "channel,,ben,,due,,",
            "channel,,,Web,name,,",
            "channel,,,,plan,off_track,",
            "channel,,,,plan,,labels = q3",
            "owner,,,,due,,",
            "status,,,,name,,",
            "project,,,,plan,,"
        })
        void aTableHasTheLanesAndActivitiesOfThePageInItsOrder(
                String by, String text, String owner, String values, String sort, String health, String jql)
                throws IOException {
            SightParameters wanted = lanes(by);
            wanted.health = health;
            wanted.jql = jql;
            wanted.text = text;
            wanted.owner = owner;
            wanted.values = values;
            wanted.sort = sort;

            List<List<String>> rows = csv(wanted).stream()
                    .filter(row -> !row.get(0).startsWith("Activities that you cannot see"))
                    .map(row -> Stream.of("Key", "Starts on", "Due on", "Activities", "Activities that you cannot see")
                            .map(row::get)
                            .toList())
                    .toList();

            assertThat(rows).hasSizeGreaterThan(1).isEqualTo(rowsOfPage(wanted));
        }

        @ParameterizedTest
        @CsvSource({"channel,,plan", "channel,loyal,due", "status,,name"})
        void aPictureAndPaperHaveTheRowsOfThePageInItsOrder(String by, String text, String sort) throws IOException {
            SightParameters wanted = lanes(by);
            wanted.text = text;
            wanted.sort = sort;
            List<String> keys = new ArrayList<>();
            lanesOfPage(wanted).forEach(lane -> activitiesOfPage(wanted, at(lane.getAsJsonObject(), "id"), false)
                    .forEach(item -> keys.add(at(item.getAsJsonObject(), "key"))));

            assertThat(keysIn(svg(wanted).replaceAll("(?s)<title>.*?</title>", "")))
                    .isEqualTo(keys);
            assertThat(keysIn(taken.pdf(wanted, "a1"))).isNotEmpty().isEqualTo(keys);
        }

        private List<String> keysIn(String file) {
            return Pattern.compile("MKT-\\d+")
                    .matcher(file)
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        @Test
        void saysOfThemWhatThePageSays() throws IOException {
            assertThat(svg(lanes("channel")))
                    .contains("Rows by: Channels", ">=E-mail<", ">Web<", ">Without a channel<")
                    .contains(">4 activities, 1 of them you cannot see<", ">Unscheduled (1)<")
                    .doesNotContain("Secret deal", "MKT-13", "MKT-11");
        }

        @Test
        void nameInTheirLegendWhatTheirLanesHaveAndNoMore() throws IOException {
            String drawn = svg(lanes("channel")).replaceAll("(?s)<title>.*?</title>", "");

            assertThat(drawn).contains(">Delivery<").doesNotContain(">Result<", ">Pace<", ">Milestone<");
            assertThat(taken.pdf(lanes("channel"), "a1")).contains("Delivery").doesNotContain("Pace", "Milestone");
        }

        @Test
        void foldsAndOpensThemAsThePageHasThem() throws IOException {
            SightParameters wanted = lanes("channel");
            wanted.closed = "=E-mail|";
            wanted.opened = "Web";

            assertThat(keysIn(svg(wanted).replaceAll("(?s)<title>.*?</title>", "")))
                    .containsExactly("MKT-14", "MKT-15", "MKT-11");
        }

        @Test
        void aCalendarHasEachOfTheirActivitiesOnceOnItsDays() throws IOException {
            String file = taken.ics(lanes("channel"), false);

            assertThat(keysIn(file.replaceAll("URL:.*", ""))).containsExactlyInAnyOrder("MKT-14", "MKT-15");
            assertThat(file).contains("DTSTART;VALUE=DATE:20261101", "DTEND;VALUE=DATE:20261201");
        }

        @Test
        void paperSaysAloudWhatIsATitleAHeadingAndARow() throws IOException {
            try (PDDocument document = Loader.loadPDF(taken.paper(lanes("channel"), "a4"))) {
                PDDocumentCatalog catalog = document.getDocumentCatalog();
                List<String> said = said(catalog.getStructureTreeRoot());

                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getLanguage()).isEqualTo("en-US");
                assertThat(said)
                        .startsWith(
                                "Document",
                                "H1",
                                "P",
                                "P",
                                "H2 =E-mail, 2 activities, 100.0%, Jan 1, 2025 \u2013 Nov 30, 2026",
                                "L",
                                "LI")
                        .contains(
                                "LBody MKT-14 =cmd loyalty letter, =Ben Berg, Done \u00b7 100.0%, Nov 1, 2026 \u2013 Nov 30, 2026");
                assertThat(said.stream().filter("H1"::equals)).hasSize(1);
            }
        }

        /** Each element of the file with its words, in their order. */
        private List<String> said(PDStructureNode node) {
            List<String> said = new ArrayList<>();
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    String words = element.getAlternateDescription();
                    said.add(element.getStructureType() + (words == null ? "" : " " + words));
                    said.addAll(said(element));
                }
            }
            return said;
        }

        @Test
        void namesNoFormula() throws IOException {
            assertThat(csv(lanes("channel")))
                    .allSatisfy(row -> assertThat(row.toList()).noneMatch(cell -> cell.startsWith("=")));
        }

        @Test
        void areGoalsAsOfAPastDay() throws IOException {
            SightParameters wanted = lanes("channel");
            wanted.asOf = "2026-11-20";

            assertThat(svg(wanted)).doesNotContain("Rows by", "Web");
        }

        @Test
        void areRefusedAsThePageIs() {
            assertThatThrownBy(() -> svg(lanes("luck"))).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> csv(lanes("field:customfield_1"))).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenRowsAreGoals {

        @Test
        void areThoseThatASearchOfJiraFindsBelowTheirParents() throws IOException {
            SightParameters wanted = lanes("goal");
            wanted.jql = "labels = q3";

            assertThat(csv(wanted))
                    .filteredOn(row -> !row.get("Project").isEmpty())
                    .hasSize(1)
                    .allSatisfy(row -> assertThat(row.get("Key")).isEqualTo("MKT-20"));
            assertThat(svg(wanted)).contains("JQL: labels = q3", "MKT-10", "MKT-20");
            wanted.jql = "nonsense";
            assertThatThrownBy(() -> csv(wanted)).isInstanceOf(SearchRefusedException.class);
        }

        @Test
        void areThoseThatWereChosen() throws IOException {
            SightParameters wanted = lanes("goal");
            wanted.values = "MKT-10";

            assertThat(svg(wanted)).contains("MKT-10").doesNotContain("MKT-20");
        }
    }

    @Nested
    class WhenBarsAreColoured {

        @ParameterizedTest
        @CsvSource({"status,on-track,hue-0", "health,quiet,hue-0", "lane,hue-0,busy"})
        void saysTheColourWhatThePageChose(String colour, String there, String absent) throws IOException {
            SightParameters wanted = lanes("channel");
            wanted.colour = colour;
            String bars = svg(wanted).replaceAll("(?s)<style.*?</style>|<text.*?</text>", "");

            assertThat(bars).contains("f-" + there).doesNotContain("f-" + absent);
        }

        @Test
        void looksDoneWhatIsDoneHoweverItsGoalsStand() throws IOException {
            SightParameters wanted = lanes("channel");
            wanted.colour = "health";
            String bars = svg(wanted).replaceAll("(?s)<style.*?</style>|<text.*?</text>", "");

            assertThat(bars).contains("f-on-track");
        }
    }
}
