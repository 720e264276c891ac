package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Progress;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.TroubleLookup;
import io.milepost.lookup.Troubles;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TroubleResourceTest {

    private static final SearchFailure NOT_UNDERSTOOD =
            new SearchFailure(Reason.NOT_UNDERSTOOD, LocalDate.parse("2026-11-01"));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Keep \"customers\"", Progress.IN_PROGRESS)
            .issue(20, "MKT-20", "Loyalty", Progress.TO_DO)
            .issue(30, "MKT-30", "Secret deal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .goal(30, OptionalLong.empty())
            .hide(30);
    private final InMemoryPlanning planning = new InMemoryPlanning();

    /** Of a goal that is seen, one that is hidden and one that is gone. */
    private static final class Records implements Troubles.Records {

        @Override
        public Map<KpiKey, SearchFailure> failingSearches() {
            return Map.of(
                    new KpiKey(10, "k1"), NOT_UNDERSTOOD,
                    new KpiKey(30, "k1"), NOT_UNDERSTOOD,
                    new KpiKey(99, "k1"), NOT_UNDERSTOOD);
        }

        @Override
        public Set<Long> unreadablePlans() {
            return Set.of(20L, 30L, 99L);
        }

        @Override
        public Set<Long> unreadableRules() {
            return Set.of(1L, -2L, 99L);
        }
    }

    private String troubles() {
        Plan open = new Plan("Everything open", new Search("project"), Access.OPEN);
        Saving saving = new Saving(InMemoryPlanning.NOW, Optional.of("anna"), "");
        planning.plans().keptPlans().add(new Plan("Fine", new Search("status = Done"), Access.OPEN), saving);
        planning.plans().keptPlans().add(open, saving);
        world.plans().plan(10, PlanExamples.of(PlanExamples.retention())).unreadable(20);
        TroubleLookup lookup = new TroubleLookup(
                new Records(),
                world.sources(world.plans()),
                new ProjectLookup(world, world.visibility()),
                () -> Map.of(2L, open));
        return new TroubleResource(
                        lookup, planning.scopeCheck(), planning.plans().keptPlans(), planning.rights(), () -> ANNA)
                .troubles();
    }

    @Nested
    class WhenAnAdministratorAsks {

        @Test
        void namesWhatHeSeesCountsTheRestAndSaysNothingOfWhatIsGone() throws IOException {
            planning.administersJira("anna");

            assertSame(troubles(), "status-troubles.json");
        }
    }

    @Nested
    class WhenAnybodyElseAsks {

        @Test
        void isRefused() {
            assertThatThrownBy(() -> troubles()).isInstanceOf(NotAllowedException.class);
        }
    }
}
