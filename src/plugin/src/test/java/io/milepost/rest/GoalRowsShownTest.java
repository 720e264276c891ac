package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Progress;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalRowsShownTest {

    private static final Optional<Person> ZOE = Optional.of(new Person("zoe", "Zoë Zander"));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Wave 10", Progress.TO_DO, Optional.empty(), "2026-03-01", "2026-04-01")
            .issue(20, "MKT-20", "Wave 9", Progress.TO_DO, ZOE, "2026-01-01", "2026-05-01")
            .issue(30, "MKT-30", "\u00c4pfel", Progress.TO_DO)
            .issue(11, "MKT-11", "Below ten", Progress.TO_DO)
            .issue(12, "MKT-12", "Far below", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .goal(30, OptionalLong.empty())
            .goal(11, OptionalLong.of(10))
            .goal(12, OptionalLong.of(11));

    private List<String> rows(String sort, String closed, String text) {
        List<GoalView> goals = world.roadmaps()
                .of(ANNA, "MKT", Optional.empty(), false)
                .goals()
                .goals();
        return GoalRowsShown.of(sort, closed, Locale.GERMAN).of(goals, GoalFilter.of(null, null, null, text)).stream()
                .map(goal -> goal.issue().key().substring(4))
                .toList();
    }

    @Nested
    class WhenGoalsAreSorted {

        @ParameterizedTest
        @CsvSource({
            "name, '30, 20, 10, 11, 12'",
            "start, '20, 10, 11, 12, 30'",
            "due, '10, 11, 12, 20, 30'",
            "owner, '20, 10, 11, 12, 30'"
        })
        void standInThatOrderBelowTheSameGoalAndLastWithoutAValue(String sort, String expected) {
            assertThat(rows(sort, null, null)).containsExactly(expected.split(", "));
        }

        @Test
        void refusesAnOrderThatIsNone() {
            assertThatThrownBy(() -> rows("luck", null, null)).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenAGoalIsFoldedUp {

        @Test
        void leavesOutAllThatStandsBelowIt() {
            assertThat(rows("plan", "MKT-10", null)).containsExactlyInAnyOrder("10", "20", "30");
            assertThat(rows("plan", "MKT-11", null)).contains("11").doesNotContain("12");
        }

        @Test
        void opensTheWayToAMatchNevertheless() {
            assertThat(rows("plan", "MKT-10,MKT-11", "far below")).containsExactly("10", "11", "12");
        }
    }

    @Nested
    class WhenOnlySomeAreWanted {

        @Test
        void findsThemByTheNameOfTheirOwnerToo() {
            assertThat(rows("plan", null, "zander")).containsExactly("20");
        }
    }
}
