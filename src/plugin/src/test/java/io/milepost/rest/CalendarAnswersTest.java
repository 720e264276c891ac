package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import io.milepost.lookup.UnknownProjectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TimeZone;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Calendars, read as a calendar program does. */
class CalendarAnswersTest {

    private final FileWorld files = new FileWorld();
    private final LookupWorld world = files.world();

    private Response answer(String project, String text, String activities) {
        RoadmapParameters wanted = new RoadmapParameters();
        wanted.project = project;
        wanted.text = text;
        return new RoadmapIcsResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, activities);
    }

    private String text(String text, String activities) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) answer("MKT", text, activities).getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<VEvent> events(String text, String activities) throws IOException {
        ICalendar calendar = Biweekly.parse(text(text, activities)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents();
    }

    private VEvent event(String id, String activities) throws IOException {
        return events(null, activities).stream()
                .filter(event -> event.getUid().getValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class WhenARoadmapIsTakenOut {

        @Test
        void isAsTheContractShows() throws IOException {
            try (InputStream golden = Golden.class.getResourceAsStream("/rest/roadmap.ics")) {
                assertThat(text(null, "true").replace("\r\n", "\n"))
                        .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void holdsAGoalFromItsStartToTheDayAfterItsDueDate() throws IOException {
            VEvent goal = event("milepost-goal-10", "false");

            assertThat(goal.getSummary().getValue()).isEqualTo("MKT-10 Keep \"customers\", all");
            assertThat(goal.getDateStart().getValue().hasTime()).isFalse();
            assertThat(goal.getDateStart().getValue().getRawComponents().toString(false, false))
                    .isEqualTo("20260101");
            assertThat(goal.getDateEnd().getValue().getRawComponents().toString(false, false))
                    .isEqualTo("20270102");
            assertThat(goal.getUrl().getValue()).isEqualTo("https://jira.example/browse/MKT-10");
            assertThat(goal.getDescription().getValue()).contains("Health: ", "Delivery: ", "Owner: Anna Adler");
        }

        @Test
        void namesTheSameDaysWhereverTheServerStands() throws IOException {
            TimeZone before = TimeZone.getDefault();
            String here = text(null, "true");
            try {
                for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));

                    assertThat(text(null, "true")).isEqualTo(here);
                }
            } finally {
                TimeZone.setDefault(before);
            }
        }

        @Test
        void holdsTheMilestonesWithWhatIsExpectedByThen() throws IOException {
            List<VEvent> milestones = events(null, "false").stream()
                    .filter(event -> event.getUid().getValue().startsWith("milepost-goal-10-"))
                    .toList();

            assertThat(milestones).isNotEmpty().allSatisfy(milestone -> assertThat(
                            milestone.getCategories().get(0).getValues())
                    .containsExactly("Milestone"));
            assertThat(milestones)
                    .anySatisfy(milestone ->
                            assertThat(milestone.getDescription().getValue()).startsWith("Expected by then: "));
        }

        @Test
        void leavesOutGoalsThatTheReaderCannotSeeAndSuchWithoutADate() throws IOException {
            assertThat(text(null, "false")).doesNotContain("MKT-30", "Hidden goal", "HYPERLINK");
        }

        @Test
        void holdsThoseThatAreAskedFor() throws IOException {
            assertThat(events("keep", "false")).isNotEmpty();
            assertThat(text("nothing like it", "true")).doesNotContain("VEVENT");
        }

        @Test
        void refusesWhatTheRoadmapRefuses() {
            assertThatThrownBy(() -> answer("NIX", null, "false")).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> answer(null, null, "false")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> answer("MKT", null, "maybe")).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenActivitiesAreAskedFor {

        @Test
        void areTheDaysOnWhichTheyAreDue() throws IOException {
            world.issue(
                            14,
                            "MKT-14",
                            "Send it",
                            Progress.TO_DO,
                            Optional.of(new Person("ben", "Ben")),
                            null,
                            "2026-12-24")
                    .contributes(14, 10)
                    .contributes(14, 20);

            VEvent activity = event("milepost-activity-14", "true");

            assertThat(activity.getDateStart().getValue().getRawComponents().toString(false, false))
                    .isEqualTo("20261224");
            assertThat(events(null, "true").stream()
                            .filter(event -> event.getUid().getValue().equals("milepost-activity-14")))
                    .hasSize(1);
            assertThat(text(null, "false")).doesNotContain("MKT-14");
        }

        @Test
        void areNotThoseThatTheReaderCannotSee() throws IOException {
            world.issue(15, "MKT-15", "Secret", Progress.TO_DO, Optional.empty(), null, "2026-12-24")
                    .contributes(15, 10)
                    .hide(15);

            assertThat(text(null, "true")).doesNotContain("MKT-15", "Secret");
        }
    }

    @Nested
    class WhenTextsAreLongOrStrange {

        private static final String NAME =
                "Zażółć; gęślą, jaźń \\n \ud83d\ude00\r\nBEGIN:VEVENT\r\nSUMMARY:x".repeat(4);

        @Test
        void comeBackAsTheyWere() throws IOException {
            world.issue(40, "MKT-40", NAME, Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-02-01")
                    .goal(40, OptionalLong.empty());

            assertThat(event("milepost-goal-40", "false").getSummary().getValue())
                    .isEqualTo("MKT-40 " + NAME.replace("\r\n", System.lineSeparator()));
            assertThat(events("MKT-40", "false")).hasSize(1);
        }

        @Test
        void takeNoMoreThan75BytesALine() throws IOException {
            world.issue(40, "MKT-40", NAME, Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-02-01")
                    .goal(40, OptionalLong.empty());

            assertThat(text(null, "false").split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75))
                    .noneMatch(line -> line.contains("\n"));
        }
    }
}
