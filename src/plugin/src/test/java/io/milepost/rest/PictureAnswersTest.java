package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.planning.InMemoryPlanning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureAnswersTest {

    private final FileWorld files = new FileWorld();
    private final LookupWorld world = files.world();

    private Response answer(String project, String text, String width, String theme) {
        SightParameters wanted = new SightParameters();
        wanted.project = project;
        wanted.text = text;
        return new RoadmapSvgResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, width, theme);
    }

    private Response pdf(String health, String text, String from, String to, String paper) {
        SightParameters wanted = new SightParameters();
        wanted.project = "MKT";
        wanted.health = health;
        wanted.text = text;
        wanted.sort = "name";
        wanted.from = from;
        wanted.to = to;
        return new RoadmapPdfResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, paper);
    }

    private static String read(Response pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) pdf.getEntity()).write(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textsOf(String svg) {
        return svg.replaceAll("(?s)<(title|style)>.*?</\\1>", "")
                .replaceAll("<[^>]*>", "\n")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private String svg(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) answer("MKT", text, "1200", "light").getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class WhenARoadmapIsDrawn {

        @Test
        void isAsTheContractShows() throws IOException {
            try (InputStream golden = Golden.class.getResourceAsStream("/rest/roadmap.svg")) {
                assertThat(svg(null)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void tellsTheFiguresOfTheRoadmap() throws IOException {
            String json = new RoadmapResource(
                            world.roadmaps(), world.keptPlans(), () -> ANNA, new InMemoryPlanning().rights())
                    .roadmap("MKT", null, null, "false", mock(Request.class))
                    .getEntity()
                    .toString();
            JsonArray goals = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("goals");

            String told =
                    "<title>MKT-10 Keep &quot;customers&quot;, all, Rot; ganz rot \u00b7 %s, Result %s, Delivery %s, Pace %s, Jan 1, 2026 \u2013 Jan 1, 2027<";
            JsonObject goal = goals.get(0).getAsJsonObject();
            assertThat(svg(null))
                    .contains(told.formatted(
                            perCent(goal.getAsJsonObject("attainment")),
                            perCent(goal.getAsJsonObject("result")),
                            perCent(goal.getAsJsonObject("delivery")),
                            perCent(goal, "pace")));
        }

        @Test
        void keepsTheGoalsAboveOneThatMatchesAsThePageDoes() throws IOException {
            assertThat(svg("hyperlink")).contains("MKT-10", "MKT-20");
            assertThat(svg("MKT-10")).contains("MKT-10").doesNotContain("MKT-20");
        }

        private static String perCent(JsonObject figure) {
            return perCent(figure, "share");
        }

        private static String perCent(JsonObject figure, String name) {
            Share share = new Share(figure.get(name).getAsBigDecimal());
            return new Speech(EnglishTexts.resolver(), Locale.US).perCent(share);
        }

        @Test
        void namesNoGoalThatTheReaderCannotSee() throws IOException {
            assertThat(svg(null)).contains("MKT-20").doesNotContain("MKT-30", "Hidden goal");
        }

        @Test
        void saysHowManyGoalsItLeavesOut() throws IOException {
            for (int id = 101; id <= 310; id++) {
                world.issue(id, "MKT-" + id, "Copy", Progress.TO_DO).goal(id, OptionalLong.empty());
            }

            assertThat(svg("copy")).contains(">and 10 more<");
            assertThat(svg("keep")).doesNotContain(" more<");
        }

        @Test
        void mayDoNothingWhereItIsOpenedAsAPage() {
            Response answer = answer("MKT", null, "1200", "auto");

            assertThat(answer.getHeaderString("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
            assertThat(answer.getHeaderString("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"milepost-MKT-2026-11-21.svg\"");
        }

        @ParameterizedTest
        @CsvSource({"319, auto", "4001, auto", "12a, auto", "-900, light", "99999, dark", "1200, sepia"})
        void isRefusedInWhatNobodyCouldRead(String width, String theme) {
            assertThatThrownBy(() -> answer("MKT", null, width, theme)).isInstanceOf(BadInputException.class);
        }

        @Test
        void isRefusedAsTheRoadmapIs() {
            assertThatThrownBy(() -> answer("NIX", null, "1200", "auto")).isInstanceOf(UnknownProjectException.class);
            assertThat(List.of("dark", "light", "auto")).allSatisfy(theme -> assertThat(
                            answer("MKT", null, "320", theme).getStatus())
                    .isEqualTo(200));
        }
    }

    @Nested
    class WhenARoadmapIsPutOnPaper {

        @Test
        void saysWhatThePictureSays() throws IOException {
            String said = read(pdf(null, null, null, null, "a4"));
            List<String> drawn = textsOf(svg(null))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();

            assertThat(drawn).contains("MKT-10 \u00b7 Anna Adler", "Marketing");
            assertThat(said.replaceAll("\\s+", " "))
                    .contains(drawn.stream()
                            .filter(line -> !line.endsWith("\u2026"))
                            .toList())
                    .contains("1 / 1")
                    .doesNotContain("MKT-30", "Hidden goal");
        }

        @Test
        void hasTheLettersOfItsReadersAndSquaresForOtherScripts() throws IOException {
            world.issue(101, "MKT-101", "Zażółć gęślą jaźń, Größe Ω Ж \u4e2d\u5e0c\ud83d\ude00", Progress.TO_DO)
                    .goal(101, OptionalLong.empty());

            assertThat(read(pdf(null, "MKT-10", null, null, "a1"))).contains("A square stands for a letter");
            assertThat(read(pdf(null, null, null, null, "a1")))
                    .contains("Zażółć gęślą jaźń, Größe Ω Ж \u25a1\u25a1\u25a1");
            assertThat(read(pdf(null, "MKT-20", null, null, "a1"))).doesNotContain("A square stands for a letter");
        }

        @Test
        void hasWhatIsReadFromTheRightAsItIsRead() throws IOException {
            world.issue(101, "MKT-101", "Launch \u05e9\u05dc\u05d5\u05dd 2026", Progress.TO_DO)
                    .goal(101, OptionalLong.empty());

            assertThat(read(pdf(null, "launch", null, null, "a1")))
                    .contains("\u05e9\u05dc\u05d5\u05dd")
                    .doesNotContain("\u25a1");
        }

        @Test
        void saysByWhatItWasNarrowedAndForWhichDay() throws IOException {
            assertThat(read(pdf("off_track,draft", "keep", "2026-06-01", "2026-06-30", "a3")))
                    .contains("Health: Rot; ganz rot, Draft", "November 21, 2026");
        }

        @Test
        void isOneFileOfPaperToKeep() {
            Response answer = pdf(null, null, null, null, "a2");

            assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/pdf");
            assertThat(answer.getHeaderString("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"milepost-MKT-2026-11-21.pdf\"");
        }

        @ParameterizedTest
        @CsvSource({
            ",,,a5",
            "lucky,,,a4",
            ",2026-06-01,,a4",
            ",,2026-06-01,a4",
            ",2026-06-02,2026-06-01,a4",
            ",1926-06-02,2026-06-01,a4",
            ",soon,2026-06-01,a4"
        })
        void isRefusedOnWhatIsNotUnderstood(String health, String from, String to, String paper) {
            assertThatThrownBy(() -> pdf(health, null, from, to, paper)).isInstanceOf(BadInputException.class);
        }
    }
}
