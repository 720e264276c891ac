package io.milepost.rest.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.rest.picture.Chart.Bar;
import io.milepost.rest.picture.Shape.Box;
import io.milepost.rest.picture.Shape.Diamond;
import io.milepost.rest.picture.Shape.Group;
import io.milepost.rest.picture.Shape.Line;
import io.milepost.rest.picture.Shape.Text;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final Chart.Words WORDS = new Chart.Words(
            Locale.ENGLISH,
            List.of(
                    new Chart.Meaning(Chart.Sign.FILL, "Result"),
                    new Chart.Meaning(Chart.Sign.STRIP, "Delivery"),
                    new Chart.Meaning(Chart.Sign.TICK, "Pace"),
                    new Chart.Meaning(Chart.Sign.DIAMOND, "Milestone")),
            "No days",
            "Squares");

    private static Optional<BigDecimal> share(String share) {
        return Optional.ofNullable(share).map(BigDecimal::new);
    }

    private static Bar bar(String name, String start, String due, Chart.Figures figures) {
        return new Bar(
                new Chart.Look(Chart.Kind.GOAL, Tone.AT_RISK),
                new Chart.Label(name, "MKT-1", 0),
                new Chart.Days(Optional.ofNullable(start).map(LocalDate::parse), Optional.of(LocalDate.parse(due))),
                figures,
                new Chart.Standing(Tone.AT_RISK, "At risk"),
                List.of(new Chart.Mark(LocalDate.parse("2026-07-01"), true)),
                name + " told");
    }

    private static Chart.Figures figures(String result, String delivery, String pace) {
        return new Chart.Figures(share(result), share(delivery), share(pace));
    }

    private static Chart chart(Bar... bars) {
        return chart(Optional.empty(), List.of(bars));
    }

    private static Chart chart(Optional<Chart.Window> window, List<Bar> bars) {
        return new Chart(
                new Chart.Heading("Marketing", "As of 1 July 2026", "Health: At risk"),
                new Chart.Time(DAY, window),
                bars,
                Optional.of("and 3 more").filter(more -> bars.size() > 1),
                WORDS);
    }

    private static Scene scene(Bar... bars) {
        return PictureLayout.of(chart(bars), 1_000);
    }

    private static <S extends Shape> Stream<S> all(Scene scene, Class<S> type) {
        return scene.shapes().stream()
                .flatMap(shape -> shape instanceof Group group ? group.shapes().stream() : Stream.of(shape))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Box box(Scene scene, Paint paint) {
        return all(scene, Box.class)
                .filter(box -> box.paint() == paint && box.x() > 100)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class WhenAGoalHasItsDays {

        private final Scene scene = scene(bar("Goal", "2026-01-01", "2026-12-31", figures("0.25", "0.5", "0.75")));
        private final Box whole = box(scene, Paint.AT_RISK_PALE);

        @Test
        void fillsTheYearFromEdgeToEdge() {
            assertThat(whole.x()).isEqualTo(332);
            assertThat(whole.x() + whole.width()).isEqualTo(1_000 - 16 - 150);
        }

        @Test
        void isFilledByItsResultAndTheStripByItsDelivery() {
            assertThat(box(scene, Paint.AT_RISK).width()).isEqualTo(whole.width() / 4);
            assertThat(box(scene, Paint.STRIP).width()).isEqualTo(whole.width() / 2);
        }

        @Test
        void hasItsNotchWhereItShouldBe() {
            assertThat(all(scene, Line.class).filter(line -> line.paint() == Paint.INK && line.x1() > 300))
                    .singleElement()
                    .satisfies(notch -> assertThat(notch.x1()).isEqualTo(whole.x() + whole.width() * 0.75));
        }

        @Test
        void hasItsMilestoneInTheMiddleOfItsDay() {
            double day = whole.width() / 365;

            assertThat(all(scene, Diamond.class).filter(Diamond::full))
                    .singleElement()
                    .satisfies(mark -> assertThat(mark.x()).isBetween(whole.x() + 181 * day, whole.x() + 182 * day));
        }

        @Test
        void saysInWordsHowItStands() {
            assertThat(all(scene, Text.class).map(Text::text)).contains("At risk", "Goal", "MKT-1");
        }
    }

    @Nested
    class WhenAGoalStandsBelowOthers {

        private Stream<Double> places(int depth, int width) {
            Bar top = bar(
                    "A goal with a name that is longer than its room",
                    "2026-01-01",
                    "2026-12-31",
                    figures("1", null, null));
            Chart.Label label = new Chart.Label(top.label().name(), "MKT-1", depth);
            Bar below = new Bar(top.look(), label, top.days(), top.figures(), top.standing(), top.marks(), top.told());
            return all(PictureLayout.of(chart(below), width), Text.class)
                    .filter(text ->
                            text.text().startsWith("A goal") || text.text().equals("MKT-1"))
                    .map(Text::x);
        }

        @Test
        void isIndentedWhetherItsNameIsCutOrNot() {
            assertThat(places(0, 1_000)).containsExactly(16.0, 16.0);
            assertThat(places(2, 1_000)).containsExactly(44.0, 44.0);
        }

        @Test
        void keepsHalfOfItsRoomHoweverDeepItStands() {
            assertThat(places(99, 1_000)).containsExactly(166.0, 166.0);
        }
    }

    @Nested
    class WhenFiguresAreUnknownOrBeyond {

        @Test
        void drawsNothingForWhatIsUnknown() {
            Scene scene = scene(bar("Goal", "2026-01-01", "2026-12-31", figures(null, null, null)));

            assertThat(all(scene, Box.class).filter(box -> box.x() > 300).map(Box::paint))
                    .containsExactly(Paint.AT_RISK_PALE, Paint.GRID);
        }

        @Test
        void fillsNoMoreThanTheBar() {
            Scene scene = scene(bar("Goal", "2026-01-01", "2026-12-31", figures("1.4", "-0.2", "1")));

            assertThat(box(scene, Paint.AT_RISK).width())
                    .isEqualTo(box(scene, Paint.AT_RISK_PALE).width());
            assertThat(box(scene, Paint.STRIP).width()).isZero();
        }

        @Test
        void saysThatDaysAreMissing() {
            Scene scene = scene(bar("Goal", null, "2026-12-31", figures("0.5", null, null)));

            assertThat(all(scene, Text.class).map(Text::text)).contains("No days");
        }
    }

    @Nested
    class WhenOnlyAPartOfTheTimeIsShown {

        private static final Chart.Figures HALF = figures("0.5", "0.5", "0.25");

        private Scene between(String first, String last, Bar... bars) {
            Chart.Window window = new Chart.Window(LocalDate.parse(first), LocalDate.parse(last));
            return PictureLayout.of(chart(Optional.of(window), List.of(bars)), 1_000);
        }

        @Test
        void cutsTheBarAtTheEdgesAndFillsItAsTheWholeIs() {
            Scene scene = between("2026-03-01", "2026-12-31", bar("Goal", "2026-01-01", "2026-12-31", HALF));
            Box whole = box(scene, Paint.AT_RISK_PALE);

            assertThat(whole.x()).isEqualTo(332);
            assertThat(whole.x() + whole.width()).isEqualTo(834);
            double filledTo = whole.x() + box(scene, Paint.AT_RISK).width();
            double middleOfTheYear = 332 + 502 * (182.5 - 59) / (365 - 59);
            assertThat(filledTo).isCloseTo(middleOfTheYear, within(0.01));
        }

        @Test
        void saysOfABarBeyondOnWhichDayItLies() {
            Scene scene = between(
                    "2026-08-01",
                    "2026-08-20",
                    bar("Past", "2026-01-01", "2026-02-01", HALF),
                    bar("Coming", "2026-10-05", "2026-12-31", HALF));

            assertThat(all(scene, Text.class).map(Text::text))
                    .contains("\u2190 Feb 1, 2026", "Oct 5, 2026 \u2192", "3 Aug", "10 Aug");
            assertThat(all(scene, Box.class).map(Box::paint)).doesNotContain(Paint.AT_RISK_PALE);
            assertThat(all(scene, Line.class).map(Line::paint)).doesNotContain(Paint.TODAY);
            assertThat(all(scene, Diamond.class)).hasSize(1);
        }
    }

    @Nested
    class WhenItIsLaidOutOnSheets {

        private final List<Bar> bars = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> bar("Goal " + number, "2026-01-01", "2026-12-31", figures("0.5", null, null)))
                .toList();
        private final List<Scene> sheets = PictureLayout.sheets(chart(Optional.empty(), bars), 1_122, 793);

        private List<String> texts(int sheet) {
            return all(sheets.get(sheet), Text.class).map(Text::text).toList();
        }

        @Test
        void repeatsItsHeadAndCountsItsSheets() {
            assertThat(sheets).hasSize(3).allSatisfy(sheet -> assertThat(
                            all(sheet, Text.class).map(Text::text))
                    .contains("Marketing", "As of 1 July 2026", "Health: At risk", "Jan 2026", "Pace"));
            assertThat(texts(1)).contains("2 / 3").doesNotContain("1 / 3", "and 3 more");
        }

        @Test
        void showsEachBarOnceAndWholeAndThenHowManyThereAreBesides() {
            assertThat(sheets.stream()
                            .flatMap(sheet -> all(sheet, Text.class).map(Text::text))
                            .filter(text -> text.startsWith("Goal ")))
                    .containsExactlyElementsOf(
                            bars.stream().map(bar -> bar.label().name()).toList());
            assertThat(sheets.get(0).shapes().stream()
                                    .filter(shape -> shape instanceof Group group && group.role() == Shape.Role.ROW)
                                    .count()
                            * Chart.Kind.GOAL.height())
                    .isLessThanOrEqualTo(793 - PictureLayout.TOP - 40);
            assertThat(texts(2)).contains("and 3 more", "3 / 3");
        }

        @Test
        void repeatsTheHeadOfALaneThatGoesOn() {
            Bar goal = bar("E-mail", "2026-01-01", "2026-02-01", figures(null, null, null));
            Bar head = as(Chart.Kind.LANE, goal);
            List<Bar> lane = Stream.concat(
                            Stream.of(head), IntStream.range(0, 60).mapToObj(row -> as(Chart.Kind.ACTIVITY, goal)))
                    .toList();

            List<List<Bar>> sheets = Sheets.of(lane, 600);

            assertThat(sheets).hasSizeGreaterThan(1).allSatisfy(sheet -> {
                assertThat(sheet.get(0)).isEqualTo(head);
                assertThat(Sheets.height(sheet)).isLessThanOrEqualTo(600);
            });
            assertThat(sheets.stream().mapToInt(sheet -> sheet.size() - 1).sum())
                    .isEqualTo(60);
        }

        private Bar as(Chart.Kind kind, Bar bar) {
            return new Bar(
                    new Chart.Look(kind, Tone.BUSY),
                    bar.label(),
                    bar.days(),
                    bar.figures(),
                    bar.standing(),
                    bar.marks(),
                    bar.told());
        }

        @Test
        void isOneSheetWithoutAnyBar() {
            assertThat(PictureLayout.sheets(chart(), 1_122, 793)).hasSize(1);
        }
    }

    @Nested
    class WhenTheAxisIsDrawn {

        @ParameterizedTest
        @ValueSource(strings = {"2026-07-31", "2027-12-31", "2035-01-01", "9999-12-31"})
        void namesAsManyMonthsAsThereIsRoomFor(String due) {
            TimeScale scale = TimeScale.of(List.of(LocalDate.parse(due)), DAY, 0, 600);
            List<LocalDate> ticks = scale.ticks(60);

            assertThat(ticks).isNotEmpty();
            for (int tick = 1; tick < ticks.size(); tick++) {
                assertThat(scale.x(ticks.get(tick)) - scale.x(ticks.get(tick - 1)))
                        .isGreaterThan(55);
            }
        }

        @Test
        void letsNoWrongYearPressAllElseIntoALine() {
            TimeScale scale = TimeScale.of(List.of(DAY.plusMonths(3), LocalDate.parse("9999-12-31")), DAY, 0, 600);

            assertThat(scale.end()).isEqualTo(LocalDate.parse("2026-11-01"));
            assertThat(scale.x(LocalDate.parse("9999-12-31"))).isEqualTo(600);
        }
    }

    @Nested
    class WhenTextsAreLong {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a",
                    "WWWWWWWWWWWWWWWWWW",
                    "Zażółć gęślą jaźń i jeszcze więcej",
                    "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"
                })
        void areCutToTheirRoomAtAWholeSign(String text) {
            for (int room = 20; room < 200; room += 20) {
                String cut = TextWidth.cut(text, 12, room);

                assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(room);
                assertThat(cut).satisfiesAnyOf(all -> assertThat(all).isEqualTo(text), end -> assertThat(end)
                        .endsWith("\u2026"));
                assertThat(!cut.equals(text) && Character.isHighSurrogate(cut.charAt(Math.max(0, cut.length() - 2))))
                        .isFalse();
            }
        }
    }

    @Nested
    class WhenItIsWritten {

        private static final String EVIL = "</title><script>alert('1')</script> & \"x\" \u0007 onload=";

        private static Document read(String svg) throws Exception {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }

        @ParameterizedTest
        @ValueSource(ints = {320, 559, 1_200, 4_000})
        void isReadableXmlOfThatWidth(int width) throws Exception {
            String svg = SvgPicture.of(
                    chart(bar(EVIL, "2026-01-01", "2026-12-31", figures("0.5", "0.5", "0.5"))), width, Theme.AUTO);

            assertThat(read(svg).getDocumentElement().getAttribute("width")).isEqualTo(String.valueOf(width));
        }

        @Test
        void runsNothingThatSomebodyTyped() throws Exception {
            Document picture = read(SvgPicture.of(
                    chart(bar(EVIL, "2026-01-01", "2026-12-31", figures("0.5", null, null))), 1_200, Theme.LIGHT));

            assertThat(picture.getElementsByTagName("script").getLength()).isZero();
            NodeList everything = picture.getElementsByTagName("*");
            for (int index = 0; index < everything.getLength(); index++) {
                assertThat(everything.item(index).getAttributes().getNamedItem("onload"))
                        .isNull();
                assertThat(everything.item(index).getAttributes().getNamedItem("href"))
                        .isNull();
            }
            assertThat(picture.getDocumentElement().getTextContent()).contains("<script>alert('1')</script> & \"x\"");
        }

        @Test
        void isForLightAndDark() {
            Chart chart = chart(bar("Goal", "2026-01-01", "2026-12-31", figures("0.5", "0.5", "0.5")));

            assertThat(SvgPicture.of(chart, 800, Theme.AUTO))
                    .contains("prefers-color-scheme:dark", "#1d2125", "#ffffff");
            assertThat(SvgPicture.of(chart, 800, Theme.DARK))
                    .contains("#1d2125")
                    .doesNotContain("prefers", "#ffffff");
            assertThat(SvgPicture.of(chart, 800, Theme.LIGHT)).doesNotContain("prefers", "#1d2125");
        }
    }
}
