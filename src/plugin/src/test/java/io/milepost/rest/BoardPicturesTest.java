package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a board, held against what REST says of the same columns to the page. */
class BoardPicturesTest {

    private final PicturedWorld pictured = new PicturedWorld();
    private final LookupWorld world = pictured.world;

    @Nested
    class WhenTheRoadmapIsABoard {

        private List<String> cardsOfPage(SightParameters wanted) {
            LanesResource page = new LanesResource(world.laneLookup(), pictured.files.keptLanes(), () -> ANNA);
            List<String> cards = new ArrayList<>();
            for (JsonElement each :
                    PicturedWorld.items(page.lanes("200", PicturedWorld.asked(wanted), mock(Request.class)), "lanes")) {
                JsonObject lane = each.getAsJsonObject();
                String id = lane.get("id").getAsString();
                cards.add(
                        lane.get("name").isJsonNull()
                                ? "Without a value"
                                : lane.get("name").getAsString());
                for (String isOff : List.of("false", "true")) {
                    Response part =
                            page.activities(id, isOff, "0", "200", PicturedWorld.asked(wanted), mock(Request.class));
                    cards.addAll(PicturedWorld.texts(PicturedWorld.items(part, "items"), "key"));
                }
            }
            return cards;
        }

        @ParameterizedTest
        @CsvSource({"channel,,plan", "channel,loyal,due", "channel,,name", "audience,,plan"})
        void hasTheColumnsAndCardsOfThePageInItsOrder(String by, String text, String sort) throws IOException {
            SightParameters wanted = PicturedWorld.board(by);
            wanted.text = text;
            wanted.sort = sort;

            List<String> told = PicturedWorld.told(pictured.svg(wanted)).stream()
                    .map(PicturedWorld::named)
                    .toList();

            assertThat(told).isNotEmpty().isEqualTo(cardsOfPage(wanted));
        }

        @Test
        void saysOfThemWhatThePageSays() throws IOException {
            String svg = pictured.svg(PicturedWorld.board("channel"));

            assertThat(PicturedWorld.drawn(svg))
                    .contains("Columns: Channels", "E-mail", "Web", "Without a value")
                    .contains("Loyalty letter", "for MKT-10", "Ben Berg", "Nov 4")
                    .contains("1 \u00b7 1 hidden \u00b7 100% done");
            assertThat(svg).doesNotContain("Secret", "MKT-16", "MKT-13");
        }

        @Test
        void hasTheGoalsOfItsStatusesAboveTheirActivities() throws IOException {
            List<String> told = PicturedWorld.told(pictured.svg(PicturedWorld.board("status"))).stream()
                    .map(PicturedWorld::named)
                    .toList();

            assertThat(told).contains("MKT-14", "MKT-15", "MKT-10");
            assertThat(told.indexOf("MKT-10")).isLessThan(told.indexOf("MKT-11"));
        }

        @Test
        void hasByHealthTheGoalsWithTheirDials() throws IOException {
            SightParameters wanted = PicturedWorld.board("goal");
            String svg = pictured.svg(wanted);

            assertThat(PicturedWorld.told(svg))
                    .contains("Rot; ganz rot, 1")
                    .anyMatch(told -> told.startsWith("MKT-10 Keep"));
            assertThat(PicturedWorld.drawn(svg))
                    .contains("Columns: Health of goals")
                    .anyMatch(text -> text.startsWith("Result "));
            assertThat(svg).doesNotContain("MKT-14", "MKT-30");
            wanted.health = "off_track";
            assertThat(pictured.svg(wanted)).contains("Health: Rot; ganz rot");
        }

        @Test
        void saysHowManyCardsOfAColumnItLeavesOutAndHasThemAllOnPaper() throws IOException {
            Optional<Person> ben = Optional.of(new Person("ben", "Ben Berg"));
            IntStream.rangeClosed(101, 170)
                    .forEach(id -> world.issue(id, "MKT-" + id, "Copy " + id, Progress.TO_DO, ben, null, "2026-12-01")
                            .contributes(id, 10));
            SightParameters wanted = PicturedWorld.board("channel");
            wanted.text = "copy";

            assertThat(PicturedWorld.drawn(pictured.svg(wanted)))
                    .contains("and 10 more", "Copy 160")
                    .doesNotContain("Copy 161");
            assertThat(pictured.pdf(wanted, "a4"))
                    .contains("Copy 101", "Copy 170", "2 / ")
                    .doesNotContain("and 10 more");
        }

        @Test
        void saysThatNothingIsFoundAndThatPastDaysHaveNoActivities() throws IOException {
            SightParameters wanted = PicturedWorld.board("channel");
            wanted.text = "nowhere";
            assertThat(PicturedWorld.drawn(pictured.svg(wanted))).contains("Nothing is found.");
            assertThat(pictured.pdf(wanted, "a4")).contains("Nothing is found.", "1 / 1");
            wanted.text = null;
            wanted.asOf = "2026-11-20";
            assertThat(pictured.svg(wanted))
                    .contains("Of a past day no activities are kept")
                    .doesNotContain("MKT-14");
        }
    }
}
