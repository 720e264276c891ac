package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.Release;
import io.milepost.lookup.UnknownProjectException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Test;

/** What REST says of releases, held against a file that shows the contract in full; today is 2026-11-21. */
class ReleasesResourceTest {

    private static final List<Release> ALL = List.of(
            new Release(3, "Spring", "MKT", LocalDate.of(2027, 3, 1), false),
            new Release(1, "Autumn", "MKT", LocalDate.of(2026, 9, 1), true),
            new Release(2, "Gift guide", "MKT", LocalDate.of(2026, 11, 20), false),
            new Release(4, "Shop 2.0", "WEB", LocalDate.of(2027, 1, 1), false));

    private final List<String> asked = new ArrayList<>();
    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .issue(1, "MKT-1", "Grow", Progress.TO_DO)
            .goal(1, OptionalLong.empty());
    private final ReleasesResource resource = new ReleasesResource(
            world.releaseLookup(projects -> {
                projects.forEach(project -> asked.add(project.key()));
                Stream<String> keys = projects.stream().map(ProjectDetails::key);
                return keys.flatMap(key -> ALL.stream()
                                .filter(release -> release.projectKey().equals(key)))
                        .toList();
            }),
            () -> ANNA);

    private Object releases(String project, String plan) {
        return resource.releases(project, plan, mock(Request.class)).getEntity();
    }

    @Test
    void areAsTheContractShowsByDay() throws IOException {
        assertSame((String) releases("MKT", null), "releases.json");
        assertThat(asked).containsExactly("MKT");
    }

    @Test
    void areRefusedWithoutARoadmapThatIsSeen() {
        world.hideProject("WEB");

        assertThatThrownBy(() -> releases(null, null)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> releases("MKT", "1")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> releases("WEB", null)).isInstanceOf(UnknownProjectException.class);
        assertThat(asked).isEmpty();
    }
}
