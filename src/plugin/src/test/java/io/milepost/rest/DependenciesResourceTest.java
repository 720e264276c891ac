package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.UnknownProjectException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Test;

/** What REST says of what waits for what, held against a file that shows the contract in full. */
class DependenciesResourceTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Grow the company", Progress.TO_DO, Optional.empty(), null, "2027-01-01")
            .goal(1, OptionalLong.empty())
            .issue(7, "MKT-7", "Film \"it\"", Progress.IN_PROGRESS, Optional.empty(), "2026-11-20", "2026-11-30")
            .issue(8, "MKT-8", "Show it", Progress.TO_DO, Optional.empty(), "2026-11-25", "2026-12-10")
            .issue(9, "MKT-9", "Secret", Progress.TO_DO)
            .issue(10, "MKT-10", "One", Progress.TO_DO)
            .issue(11, "MKT-11", "Other", Progress.TO_DO)
            .contributes(7, 1)
            .contributes(8, 1)
            .contributes(9, 1)
            .contributes(10, 1)
            .contributes(11, 1)
            .blocks(7, 8)
            .blocks(7, 9)
            .blocks(8, 1)
            .blocks(10, 11)
            .blocks(11, 10)
            .hide(9);
    private final DependenciesResource resource = new DependenciesResource(world.dependencyLookup(), () -> ANNA);

    private Object dependencies(String project, String plan) {
        return resource.dependencies(project, plan, mock(Request.class)).getEntity();
    }

    @Test
    void areAsTheContractShows() throws IOException {
        assertSame((String) dependencies("MKT", null), "dependencies.json");
    }

    @Test
    void areRefusedWithoutARoadmapThatIsSeen() {
        assertThatThrownBy(() -> dependencies(null, null)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> dependencies("MKT", "1")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> dependencies("NO", null)).isInstanceOf(UnknownProjectException.class);
    }
}
