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
import io.milepost.lookup.UnknownProjectException;
import io.milepost.planning.InMemoryPlanning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST says of the days of a calendar, held against a file that shows the contract in full. */
class DaysResourceTest {

    private static final Optional<Person> ANNA_KOWALSKA = Optional.of(new Person("anna", "Anna Kowalska"));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("anna", "Anna Kowalska")
            .issue(1, "MKT-1", "Grow the company", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .goal(1, OptionalLong.empty())
            .issue(7, "MKT-7", "Write to \"them\"", Progress.IN_PROGRESS, ANNA_KOWALSKA, "2026-05-30", "2026-06-01")
            .issue(8, "MKT-8", "Call them", Progress.TO_DO, Optional.empty(), null, "2026-06-01")
            .issue(9, "MKT-9", "Secret", Progress.DONE)
            .contributes(7, 1, Path.LINK, Share.ofMillionths(500_000))
            .contributes(8, 1)
            .contributes(9, 1)
            .hide(9);
    private final DaysResource days = new DaysResource(
            world.dayLookup(),
            new KeptLanes(new InMemoryPlanning().laneFields(), world.selectFieldLookup(projects -> List.of())),
            () -> ANNA);

    private Object days(String project, String from, String to, String limit) {
        return days.days(from, to, limit, Uris.uri("project", project), mock(Request.class))
                .getEntity();
    }

    @Nested
    class WhenDaysAreRead {

        @Test
        void areAsTheContractShows() throws IOException {
            assertSame((String) days("MKT", "2026-05-31", "2026-06-30", "8"), "days.json");
        }

        @Test
        void areAtMostFourHundred() {
            assertThat((String) days("MKT", "2026-01-01", "2027-02-04", "1")).contains("\"total\":2");
            assertThatThrownBy(() -> days("MKT", "2026-01-01", "2027-02-05", "1"))
                    .isInstanceOf(BadInputException.class);
        }

        @Test
        void tellOfAtMostTwoThousandActivities() {
            assertThat((String) days("MKT", "2026-01-01", "2026-01-10", "200")).contains("\"total\":0");
            assertThatThrownBy(() -> days("MKT", "2026-01-01", "2026-01-11", "200"))
                    .isInstanceOf(BadInputException.class);
        }

        @Test
        void areRefusedByWhatIsNotUnderstood() {
            assertThatThrownBy(() -> days("MKT", null, "2026-01-01", "1")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> days("MKT", "2026-01-02", "2026-01-01", "1"))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> days("MKT", "2026-01-01", "yesterday", "1"))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> days(null, "2026-01-01", "2026-01-01", "1"))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> days("NO", "2026-01-01", "2026-01-01", "1"))
                    .isInstanceOf(UnknownProjectException.class);
        }
    }
}
