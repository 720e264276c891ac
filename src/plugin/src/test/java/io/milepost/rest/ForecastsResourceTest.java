package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Progress;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.KpiSource;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.UnknownProjectException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Test;

/** What REST says of forecasts, held against a file that shows the contract in full; today is 2026-11-21. */
class ForecastsResourceTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Win", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-06-30")
            .issue(2, "MKT-2", "Wobble", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-06-30")
            .issue(3, "MKT-3", "Unmeasured", Progress.TO_DO, Optional.empty(), "2026-01-01", "2027-06-30")
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(3, OptionalLong.empty());
    private final ForecastsResource resource = new ForecastsResource(world.forecastDates(), () -> ANNA);

    ForecastsResourceTest() {
        measured(1, GoalStage.ACTIVE, 50, 90, 160, 200, 230, 310, 350, 390, 460, 500);
        measured(2, GoalStage.ACTIVE, 50, 200, 20, 260, 40, 300, 90);
    }

    private void measured(long goal, GoalStage stage, int... values) {
        world.plans().plan(goal, plan(stage));
        LocalDate day = LocalDate.parse("2026-02-01");
        for (int value : values) {
            world.plans().measured(goal, "k1", day.toString(), String.valueOf(value));
            day = day.plusMonths(1);
        }
    }

    private static GoalPlan plan(GoalStage stage) {
        KpiSource source = new KpiSource.Measured(Optional.empty());
        return PlanExamples.with(stage, GoalChoices.NONE, PlanExamples.count("k1", "Leads", "1000", source));
    }

    private Object forecasts(String project, String plan) {
        return resource.forecasts(project, plan, mock(Request.class)).getEntity();
    }

    @Test
    void areAsTheContractShows() throws IOException {
        assertSame((String) forecasts("MKT", null), "forecasts.json");
    }

    @Test
    void areThoseOfActiveGoalsThatAreSeen() {
        world.hide(2);
        world.plans().plan(1, plan(GoalStage.DRAFT));

        assertThat((String) forecasts("MKT", null)).contains("\"forecasts\":[]");
    }

    @Test
    void areRefusedWithoutARoadmapThatIsSeen() {
        assertThatThrownBy(() -> forecasts(null, null)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> forecasts("MKT", "1")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> forecasts("NO", null)).isInstanceOf(UnknownProjectException.class);
    }
}
