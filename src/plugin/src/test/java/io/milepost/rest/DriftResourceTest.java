package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Drift;
import io.milepost.domain.Drift.Kind;
import io.milepost.domain.Progress;
import io.milepost.lookup.DriftLookup;
import io.milepost.lookup.LookupWorld;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Keep \"customers\"", Progress.IN_PROGRESS)
            .issue(20, "MKT-20", "Loyalty", Progress.TO_DO)
            .issue(30, "MKT-30", "Secret deal", Progress.TO_DO)
            .hide(30);
    private final InMemoryPlanning planning = new InMemoryPlanning();

    private String drift(String days) {
        Map<Long, OptionalLong> moved =
                Map.of(10L, OptionalLong.of(-90_000), 20L, OptionalLong.empty(), 30L, OptionalLong.of(5));
        List<Drift> kept = List.of(
                Drift.of(Kind.NIGHT, Instant.parse("2026-11-20T03:00:00Z"), 23_870, 3, moved),
                Drift.of(Kind.RECONCILIATION, Instant.parse("2026-11-19T14:30:00Z"), 12, 1, Map.of()));
        DriftLookup lookup =
                new DriftLookup((since, limit) -> kept, world.visibility(), world, Clock.fixed(NOW, ZoneOffset.UTC));
        return new DriftResource(lookup, planning.rights(), () -> ANNA).drift(days);
    }

    @Nested
    class WhenAnAdministratorAsks {

        @Test
        void namesTheGoalsThatHeSeesAndCountsTheOthers() throws IOException {
            planning.administersJira("anna");

            assertSame(drift("30"), "status-drift.json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "91", "-1", "x", "", "999999999999"})
        void refusesDaysOfWhichNothingIsKept(String days) {
            planning.administersJira("anna");

            assertThatThrownBy(() -> drift(days)).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenAnybodyElseAsks {

        @Test
        void isRefused() {
            assertThatThrownBy(() -> drift("30")).isInstanceOf(NotAllowedException.class);
        }
    }
}
