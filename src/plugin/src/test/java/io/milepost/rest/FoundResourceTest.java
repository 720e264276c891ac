package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.UnknownProjectException;
import java.io.IOException;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST finds and tells of goals for the page's filter and columns, held against files that show the contract. */
class FoundResourceTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Grow", Progress.TO_DO)
            .issue(2, "MKT-2", "Keep", Progress.TO_DO)
            .issue(3, "MKT-3", "Secret", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(3, OptionalLong.empty())
            .issue(7, "MKT-7", "Write to them", Progress.TO_DO)
            .issue(8, "MKT-8", "Call them", Progress.TO_DO)
            .issue(9, "MKT-9", "Hidden", Progress.TO_DO)
            .contributes(7, 2)
            .contributes(8, 1)
            .contributes(9, 1)
            .inLanes(7, "channel", "E-mail")
            .inLanes(8, "channel", "SEO", "Events")
            .inLanes(8, "team", "Red")
            .inLanes(9, "channel", "TV")
            .hide(3)
            .hide(9);
    private final FoundResource found = new FoundResource(world.foundGoals(), () -> ANNA);
    private final ValuesResource values = new ValuesResource(world.valueLookup(), () -> ANNA);

    private String values(String columns, String goal) {
        return (String)
                values.values("MKT", null, columns, goal, mock(Request.class)).getEntity();
    }

    @Nested
    class WhenGoalsAreSearched {

        @Test
        void areThoseThatTheSearchFindsAndTheReaderSees() throws IOException {
            world.finds("labels = q3", 2L, 3L, 7L);

            assertSame(found.found("MKT", null, "labels = q3"), "found.json");
        }

        @Test
        void areRefusedInJirasWords() {
            assertThatThrownBy(() -> found.found("MKT", null, "labels ="))
                    .isInstanceOf(SearchRefusedException.class)
                    .hasMessageContaining("Error in the JQL Query");
        }

        @Test
        void areRefusedWithoutASearchOrARoadmapThatIsSeen() {
            assertThatThrownBy(() -> found.found("MKT", null, " ")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> found.found("MKT", null, "x".repeat(4_001)))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> found.found(null, null, "labels = q3")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> found.found("NO", null, "labels = q3"))
                    .isInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenColumnsAskForValues {

        @Test
        void areOfAGoalWhatItsTreeSaysAsFarAsItIsSeen() throws IOException {
            assertSame(values("channel,team", null), "values.json");
        }

        @Test
        void areOfTheOwnActivitiesOfAGoal() throws IOException {
            assertSame(values("channel,team", "MKT-1"), "values-of-goal.json");
        }

        @Test
        void areNoneOfAGoalThatIsUnseenOrAbsent() {
            assertThat(values("channel", "MKT-3")).isEqualTo(values("channel", "MKT-99"));
            assertThat(values("channel", "MKT-3")).isEqualTo("{\"items\":[]}");
        }

        @Test
        void areRefusedForWordsThatAreNoLanes() {
            assertThatThrownBy(() -> values("size", null)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> values("", null)).isInstanceOf(BadInputException.class);
        }
    }
}
