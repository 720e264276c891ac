package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.SelectField;
import io.milepost.lookup.SelectFields;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.planning.InMemoryPlanning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST says of a roadmap's lanes, held against files that show the contract in full. */
class LanesResourceTest {

    private static final Optional<Person> ANNA_KOWALSKA = Optional.of(new Person("anna", "Anna Kowalska"));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("anna", "Anna Kowalska")
            .issue(1, "MKT-1", "Grow the company", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .goal(1, OptionalLong.empty())
            .issue(7, "MKT-7", "Write to \"them\"", Progress.IN_PROGRESS, ANNA_KOWALSKA, "2026-05-01", "2026-05-31")
            .issue(8, "MKT-8", "Call them", Progress.TO_DO)
            .issue(9, "MKT-9", "Secret", Progress.DONE)
            .contributes(7, 1, Path.LINK, Share.ofMillionths(500_000))
            .contributes(8, 1)
            .contributes(9, 1)
            .inLanes(7, "channel", "E-mail")
            .inLanes(9, "channel", "E-mail")
            .hide(9);
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final SelectFields fields = projects ->
            List.of(new SelectField("customfield_10100", "Region"), new SelectField("customfield_10200", "Season"));
    private final LanesResource lanes = new LanesResource(
            world.laneLookup(), new KeptLanes(planning.laneFields(), world.selectFieldLookup(fields)), () -> ANNA);

    private Object lanes(String project, String plan, String by, String sort, String limit) {
        return lanes.lanes(
                        limit, Uris.uri("project", project, "plan", plan, "by", by, "sort", sort), mock(Request.class))
                .getEntity();
    }

    private Object narrowed(String name, String value) {
        return lanes.lanes("50", Uris.uri("project", "MKT", "by", "channel", name, value), mock(Request.class))
                .getEntity();
    }

    private Object activities(String lane, String unscheduled, String limit) {
        return lanes.activities(
                        lane,
                        unscheduled,
                        "0",
                        limit,
                        Uris.uri("project", "MKT", "by", "channel", "columns", "channel,team"),
                        mock(Request.class))
                .getEntity();
    }

    @Nested
    class WhenLanesAreRead {

        @Test
        void areAsTheContractShows() throws IOException {
            assertSame((String) lanes("MKT", null, "channel", "plan", "50"), "lanes.json");
        }

        @Test
        void areRefusedByWhatIsNotUnderstood() {
            assertThatThrownBy(() -> lanes("MKT", "1", "channel", "plan", "50")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> lanes(null, null, "channel", "plan", "50")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> lanes("MKT", null, "colour", "plan", "50")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> lanes("MKT", null, "goal", "size", "50")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> lanes("MKT", null, "goal", "plan", "201")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> lanes("NO", null, "goal", "plan", "50"))
                    .isInstanceOf(UnknownProjectException.class);
        }

        @Test
        void areByAFieldFromWhenItsValuesAreKept() {
            String field = "field:customfield_10100";
            assertThatThrownBy(() -> lanes("MKT", null, field, "plan", "50"))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("field-not-kept [Region]");

            planning.laneFields().keep(List.of("customfield_10100"));

            assertThat((String) lanes("MKT", null, field, "plan", "50")).contains("\"by\":\"" + field + '"');
        }

        @Test
        void areByNoFieldThatIsGone() {
            planning.laneFields().keep(List.of("customfield_404"));

            assertThatThrownBy(() -> lanes("MKT", null, "field:customfield_404", "plan", "50"))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("field-unknown [customfield_404]");
        }

        @Test
        void holdWhatAHealthAndASearchFind() {
            world.finds("labels = q3", 8L);

            assertThat((String) narrowed("jql", " labels = q3 ")).contains("\"activities\":1,");
            assertThat((String) narrowed("health", "draft")).contains("\"activities\":0,");
            assertThatThrownBy(() -> narrowed("health", "well")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> narrowed("jql", "x".repeat(4_001))).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> narrowed("columns", "size")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> narrowed("jql", "labels ="))
                    .isInstanceOf(SearchRefusedException.class)
                    .hasMessageContaining("labels =");
        }
    }

    @Nested
    class WhenItsFieldsAreRead {

        @Test
        void areAsTheContractShows() throws IOException {
            planning.laneFields().keep(List.of("customfield_10100"));

            assertSame(lanes.fields("MKT", null), "lane-fields.json");
        }

        @Test
        void areRefusedWithoutARoadmapThatIsSeen() {
            assertThatThrownBy(() -> lanes.fields("NO", null)).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> lanes.fields(null, null)).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenActivitiesOfALaneAreRead {

        @Test
        void areAsTheContractShows() throws IOException {
            assertSame((String) activities("E-mail", "false", "100"), "lane-activities.json");
        }

        @Test
        void areThoseWithoutDaysWhereTheseAreWanted() throws IOException {
            assertSame((String) activities("", "true", "100"), "lane-activities-unscheduled.json");
        }

        @Test
        void areAtMostTwoHundred() {
            assertThatThrownBy(() -> activities("", "true", "201")).isInstanceOf(BadInputException.class);
        }
    }
}
