package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import io.milepost.lookup.UnknownProjectException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a calendar, held against what REST says of the same days to the page. */
class CalendarPicturesTest {

    private final PicturedWorld pictured = new PicturedWorld();
    private final LookupWorld world = pictured.world;

    @Nested
    class WhenTheRoadmapIsACalendar {

        @ParameterizedTest
        @CsvSource({",,", "loyalty,,", ",ben,", ",,off_track"})
        void hasTheActivitiesOfThePageOnTheirDays(String text, String owner, String health) throws IOException {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.text = text;
            wanted.owner = owner;
            wanted.health = health;
            List<String> ofPage = PicturedWorld.texts(pictured.daysOfPage(wanted), "key");
            List<String> goals = List.of("MKT-10", "MKT-20");

            List<String> keys = PicturedWorld.told(pictured.svg(wanted)).stream()
                    .map(told -> told.split(", ")[0])
                    .filter(key -> !goals.contains(key))
                    .distinct()
                    .toList();

            assertThat(ofPage).isNotEmpty();
            assertThat(keys).containsExactlyInAnyOrderElementsOf(ofPage);
        }

        @Test
        void saysWhatLiesWhereAndWhatTheReaderCannotSee() throws IOException {
            String svg = pictured.svg(PicturedWorld.as("calendar"));

            assertThat(PicturedWorld.drawn(svg))
                    .contains("Marketing", "November 2026 \u00b7 As of November 21, 2026", "Mon", "Nov 1", "30")
                    .contains("Loyalty letter", "Milestone", "End of a goal", "Activity")
                    .contains("and 2 more activities that you cannot see, weight 2");
            assertThat(PicturedWorld.told(svg)).contains("MKT-14, Loyalty letter, Nov 2, 2026 to Nov 4, 2026");
            assertThat(svg).doesNotContain("Secret", "MKT-13", "MKT-16", "MKT-30", "Hidden goal");
        }

        @Test
        void hasTheEndsOfGoalsAndTheirMilestones() throws IOException {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.from = "2026-06-01";
            wanted.to = "2027-01-01";
            wanted.scale = "quarter";

            assertThat(PicturedWorld.told(pictured.svg(wanted)))
                    .anyMatch(told -> told.startsWith("MKT-10, Keep") && told.contains("ends, Jan 1, 2027"))
                    .anyMatch(told -> told.startsWith("MKT-10, Keep") && told.contains("reached Jul 2, 2026"));
            wanted.text = "loyalty";
            assertThat(pictured.svg(wanted)).doesNotContain("MKT-10");
            wanted.text = null;
            wanted.by = "channel";
            wanted.values = "Web";
            assertThat(pictured.svg(wanted))
                    .doesNotContain("MKT-10")
                    .contains("MKT-15")
                    .doesNotContain("MKT-12");
        }

        @Test
        void hasOnPaperWhatIsBehindTheLastLineOfAPicture() throws IOException {
            Optional<Person> ben = Optional.of(new Person("ben", "Ben Berg"));
            for (int id = 101; id <= 130; id++) {
                world.issue(id, "MKT-" + id, "Copy " + id, Progress.TO_DO, ben, "2026-11-12", "2026-11-12")
                        .contributes(id, 10);
            }
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.text = "copy";

            assertThat(PicturedWorld.drawn(pictured.svg(wanted)))
                    .contains("+26 more", "Copy 104")
                    .doesNotContain("Copy 105");
            assertThat(pictured.pdf(wanted, "a4")).contains("Copy 104", "more").doesNotContain("Copy 130");
            assertThat(pictured.pdf(wanted, "a1")).contains("Copy 105", "November 2026", "1 / 1", "Contains: copy");
        }

        @Test
        void isDarkInAYearWhereMuchGoesOn() throws IOException {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.scale = "year";
            String svg = pictured.svg(wanted);

            assertThat(PicturedWorld.told(svg))
                    .contains("November")
                    .contains("Nov 2, 1 entry", "Nov 3, 1 entry", "Nov 4, 1 entry", "Nov 24, 1 entry")
                    .noneMatch(told -> told.startsWith("Nov 1,") || told.startsWith("Nov 5,"));
            assertThat(svg).contains("f-load-1", "f-load-3").contains("2026 \u00b7 As of");
            assertThat(pictured.pdf(wanted, "a2")).contains("January", "December", "1 / 1");
        }

        @Test
        void putsDaysOfAYearBelowTheirWeekdays() throws IOException {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.scale = "year";
            List<MatchResult> texts = Pattern.compile("<text[^>]* x=\"([\\d.]+)\"[^>]*>([^<]*)</text>")
                    .matcher(pictured.svg(wanted))
                    .results()
                    .toList();
            int november = texts.stream().map(text -> text.group(2)).toList().indexOf("November");
            List<MatchResult> inIt = texts.subList(november + 1, november + 38);

            for (int day = 1; day <= 30; day++) {
                MatchResult number = inIt.get(6 + day);
                String weekday = LocalDate.of(2026, 11, day).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US);
                MatchResult head = inIt.stream()
                        .filter(text -> text.group(2).equals(weekday))
                        .findFirst()
                        .orElseThrow();
                assertThat(number.group(2)).isEqualTo("" + day);
                assertThat(Double.parseDouble(number.group(1)))
                        .isCloseTo(Double.parseDouble(head.group(1)), within(12.0));
            }
        }

        @Test
        void hasGoalsAloneOfAPastDayAndSaysSo() throws IOException {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.asOf = "2026-11-20";

            assertThat(pictured.svg(wanted)).doesNotContain("MKT-14").contains("activities are not kept");
        }

        @ParameterizedTest
        @ValueSource(strings = {"mode=diary", "scale=week", "week=8", "week=Monday", "to=2028-01-01", "by=luck"})
        void isRefusedInWhatIsNotUnderstood(String wrong) {
            SightParameters wanted = PicturedWorld.as("calendar");
            wanted.from = "2026-11-01";
            wanted.to = "2026-11-30";
            String value = wrong.split("=")[1];
            switch (wrong.split("=")[0]) {
                case "mode" -> wanted.mode = value;
                case "scale" -> wanted.scale = value;
                case "week" -> wanted.week = value;
                case "to" -> wanted.to = value;
                default -> wanted.by = value;
            }

            assertThatThrownBy(() -> pictured.svg(wanted)).isInstanceOf(BadInputException.class);
        }

        @Test
        void isRefusedToWhoDoesNotSeeTheProject() {
            for (String mode : List.of("calendar", "board")) {
                SightParameters wanted = PicturedWorld.as(mode);
                wanted.project = "NIX";
                assertThatThrownBy(() -> pictured.svg(wanted)).isInstanceOf(UnknownProjectException.class);
            }
        }
    }
}
