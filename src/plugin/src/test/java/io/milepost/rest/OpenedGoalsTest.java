package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a timeline on which goals are opened, held against the activities that the page is told of them. */
class OpenedGoalsTest {

    private final PicturedWorld pictured = new PicturedWorld();
    private final LookupWorld world = pictured.world;

    private static SightParameters opened(String keys) {
        SightParameters wanted = PicturedWorld.as("timeline");
        wanted.opened = keys;
        return wanted;
    }

    private List<String> ofPage(String goal) {
        return world.goalLookup().activities(ANNA, goal, 0, 200).items().stream()
                .map(activity -> activity.issue().key())
                .toList();
    }

    private List<String> rows(SightParameters wanted) throws IOException {
        return PicturedWorld.told(pictured.svg(wanted)).stream()
                .map(PicturedWorld::named)
                .toList();
    }

    @Test
    void haveTheirActivitiesBelowThemAndThoseAboveOthersBelowTheseInAGroup() throws IOException {
        List<String> expected = new ArrayList<>(List.of("MKT-10", "MKT-20"));
        expected.addAll(ofPage("MKT-20"));
        expected.add("Activities of its own");
        expected.addAll(ofPage("MKT-10"));

        List<String> rows = rows(opened("MKT-10,MKT-20,NIX-1,MKT-30")).stream()
                .filter(row -> !row.startsWith("and "))
                .toList();

        assertThat(ofPage("MKT-10")).contains("MKT-14");
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void haveARowForThemAlsoWhereItIsNotOpenedBelowGoalsThatAreAndMatch() throws IOException {
        SightParameters closed = opened(null);
        closed.closed = "MKT-10";
        SightParameters narrowed = opened(null);
        narrowed.values = "MKT-20";

        assertThat(rows(opened(null))).containsExactly("MKT-10", "MKT-20", "Activities of its own");
        assertThat(pictured.pdf(opened(null), "a3")).contains("Activities of its own");
        assertThat(rows(closed)).containsExactly("MKT-10");
        assertThat(rows(narrowed)).containsExactly("MKT-10", "MKT-20");
    }

    @Test
    void sayWhereThereAreNone() throws IOException {
        world.issue(40, "MKT-40", "Above", Progress.TO_DO)
                .issue(41, "MKT-41", "Below", Progress.TO_DO)
                .goal(40, OptionalLong.empty())
                .goal(41, OptionalLong.of(40))
                .contributes(14, 41);

        assertThat(rows(opened("MKT-40")))
                .containsSubsequence("MKT-40", "MKT-41", "Activities of its own", "No activity of its own");
    }

    @Test
    void countWhatTheReaderCannotSeeAndDoNotNameIt() throws IOException {
        assertThat(PicturedWorld.drawn(pictured.svg(opened("MKT-10,MKT-20"))))
                .contains("and 1 more activity that you cannot see, weight 1")
                .anyMatch(text -> text.startsWith("MKT-14 Loyalty letter"))
                .contains("Done \u00b7 100.0%");
        assertThat(pictured.svg(opened("MKT-10,MKT-20"))).doesNotContain("MKT-13", "MKT-16", "Secret");
        assertThat(pictured.pdf(opened("MKT-10,MKT-20"), "a3"))
                .contains("MKT-14 Loyalty letter", "Activities of its own")
                .doesNotContain("Secret");
    }

    @Test
    void sayHowManyRowsThereAreBesides() throws IOException {
        IntStream.rangeClosed(101, 320).forEach(id -> world.issue(
                        id, "MKT-" + id, "Copy", Progress.TO_DO, Optional.empty(), null, "2026-12-01")
                .contributes(id, 20));
        int hiddenOnes = 1;
        int all = rows(opened(null)).size() + ofPage("MKT-20").size() + hiddenOnes;

        assertThat(ofPage("MKT-20")).hasSize(200);
        assertThat(rows(opened("MKT-20"))).hasSize(200);
        assertThat(PicturedWorld.drawn(pictured.svg(opened("MKT-20"))))
                .contains("and " + (all + more() - 200) + " more");
        assertThat(pictured.pdf(opened("MKT-20"), "a1")).contains("MKT-320 Copy");
    }

    /** Those beyond the first page. */
    private int more() {
        return world.goalLookup().activities(ANNA, "MKT-20", 0, 1).total() - 200;
    }

    @Test
    void haveNoneOfAPastDay() throws IOException {
        SightParameters wanted = opened("MKT-10,MKT-20");
        wanted.asOf = "2026-11-20";
        Delivery half = new Delivery(2_000_000, 1_000_000);
        world.past()
                .from("2026-02-01T08:00:00Z", 10, GoalState.of(OptionalLong.empty(), half))
                .from("2026-02-01T08:00:00Z", 20, GoalState.of(OptionalLong.of(10), half));

        assertThat(pictured.svg(wanted)).doesNotContain("MKT-14");
        String kept = "Activities are not available for past dates";
        assertThat(rows(wanted)).containsExactly("MKT-10", "MKT-20", kept, "Activities of its own", kept);
    }

    @ParameterizedTest
    @CsvSource({"status,on-track", "lane,hue-0"})
    void haveThemInTheColoursOfThePage(String colour, String tone) throws IOException {
        SightParameters wanted = opened("MKT-10");
        wanted.colour = colour;
        String bar = pictured.svg(wanted)
                .lines()
                .filter(line -> line.contains("<title>MKT-14 "))
                .findFirst()
                .orElseThrow();

        assertThat(bar).contains("<rect class=\"f-" + tone + "\"");
    }
}
