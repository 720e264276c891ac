package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayLookupTest {

    private static final LaneScope MKT = new LaneScope.OfProject("MKT");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Grow", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .goal(1, OptionalLong.empty())
            .issue(11, "MKT-11", "Letters", Progress.DONE, Optional.empty(), "2026-02-27", "2026-03-03")
            .issue(12, "MKT-12", "Posters", Progress.TO_DO, Optional.empty(), null, "2026-03-03")
            .issue(13, "MKT-13", "Party", Progress.TO_DO, Optional.empty(), "2026-03-02", null)
            .issue(
                    14,
                    "MKT-14",
                    "Typed the wrong way round",
                    Progress.TO_DO,
                    Optional.empty(),
                    "2026-03-06",
                    "2026-03-05")
            .issue(15, "MKT-15", "Some day", Progress.TO_DO, Optional.empty(), null, null)
            .issue(16, "MKT-16", "All year", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(17, "MKT-17", "In April", Progress.TO_DO, Optional.empty(), "2026-04-01", "2026-04-02")
            .contributes(11, 1)
            .contributes(12, 1)
            .contributes(13, 1)
            .contributes(14, 1)
            .contributes(15, 1)
            .contributes(16, 1)
            .contributes(17, 1)
            .inLanes(11, "channel", "SEO");

    private DayView days(String from, String to, int perDay) {
        return days(from, to, perDay, "goal", LaneFilter.NONE);
    }

    private DayView days(String from, String to, int perDay, String by, LaneFilter filter) {
        LaneQuery lanes = new LaneQuery(LaneBy.of(by).orElseThrow(), filter, LaneSort.START);
        return world.dayLookup()
                .days(ANNA, MKT, new DayQuery(lanes, LocalDate.parse(from), LocalDate.parse(to), perDay));
    }

    private static List<String> keys(DayView view) {
        return view.items().stream().map(item -> item.issue().key()).toList();
    }

    private static List<String> counts(DayView view) {
        return view.days().stream()
                .map(day -> day.day().getDayOfMonth() + ":" + day.activities())
                .toList();
    }

    @Nested
    class WhenADayIsLookedAt {

        @Test
        void hasWhatBeginsEndsOrGoesOnThen() {
            assertThat(keys(days("2026-03-03", "2026-03-03", 9))).containsExactly("MKT-12", "MKT-11", "MKT-16");
        }

        @Test
        void hasWhatHasOnlyAStartOnThatDayAlone() {
            assertThat(keys(days("2026-03-02", "2026-03-02", 9))).contains("MKT-13");
            assertThat(keys(days("2026-03-03", "2026-03-03", 9))).doesNotContain("MKT-13");
        }

        @Test
        void hasWhatEndsBeforeItBeginsOnTheDaysBetween() {
            assertThat(keys(days("2026-03-05", "2026-03-05", 9))).containsExactly("MKT-14", "MKT-16");
            assertThat(keys(days("2026-03-06", "2026-03-06", 9))).containsExactly("MKT-14", "MKT-16");
            assertThat(keys(days("2026-03-04", "2026-03-04", 9))).containsExactly("MKT-16");
        }
    }

    @Nested
    class WhenManyDaysAreLookedAt {

        @Test
        void countEachActivityOnEachOfItsDaysAndOnceInTheTotal() {
            DayView march = days("2026-03-01", "2026-03-06", 9);

            assertThat(march.total()).isEqualTo(5);
            assertThat(counts(march)).containsExactly("1:2", "2:3", "3:3", "4:1", "5:2", "6:2");
        }

        @Test
        void leaveOutDaysOnWhichThereIsNothing() {
            LaneFilter seo = new LaneFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.of(Set.of("SEO")),
                    false,
                    LaneFilter.Found.ALL);

            assertThat(counts(days("2026-03-01", "2026-03-31", 9, "channel", seo)))
                    .containsExactly("1:1", "2:1", "3:1");
        }

        @Test
        void tellOfNoMoreADayThanWantedUnlessAnotherDayWantsIt() {
            assertThat(keys(days("2026-03-02", "2026-03-03", 1))).containsExactly("MKT-13", "MKT-12");
            assertThat(world.detailsRead()).isEqualTo(2);
            assertThat(keys(days("2026-03-01", "2026-03-04", 1)))
                    .containsExactly("MKT-13", "MKT-12", "MKT-11", "MKT-16");
        }

        @Test
        void tellOfNothingWhereOnlyTheNumbersAreWanted() {
            DayView march = days("2026-03-01", "2026-03-06", 0);

            assertThat(march.items()).isEmpty();
            assertThat(march.days()).hasSize(6);
        }
    }

    @Nested
    class WhenAnActivityIsHidden {

        @Test
        void isCountedWithoutADay() {
            world.hide(11);

            DayView april = days("2026-04-01", "2026-04-02", 9);

            assertThat(april.hidden()).isEqualTo(new Hidden(1, 1_000_000));
            assertThat(counts(days("2026-03-03", "2026-03-03", 9))).containsExactly("3:2");
        }
    }

    @Nested
    class WhenDaysEndBeforeTheyBegin {

        @Test
        void areRefused() {
            assertThatThrownBy(() -> days("2026-03-02", "2026-03-01", 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
