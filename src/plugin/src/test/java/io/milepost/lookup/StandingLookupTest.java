package io.milepost.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Today is 2026-11-21: of a goal that runs through the year 324 of 364 days have passed, 89.0 %. */
class StandingLookupTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Late", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(2, "MKT-2", "Without dates", Progress.TO_DO)
            .issue(11, "MKT-11", "Done", Progress.DONE)
            .issue(12, "MKT-12", "Not done", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty())
            .contributes(11, 1)
            .contributes(12, 1)
            .contributes(11, 2);

    private final StandingLookup standings = world.standingLookup();

    private GoalStanding standing() {
        return standings.standing(1).orElseThrow();
    }

    @Nested
    class WhenTheIssueIsAGoal {

        @Test
        void saysHowFarItIsAndHowFarItShouldBe() {
            assertThat(standings.attainment(1)).contains(Share.ofMillionths(500_000));
            assertThat(standing().attainment()).contains(Share.ofMillionths(500_000));
            assertThat(standing().pace()).contains(Share.ofRatio(324, 364));
            assertThat(standing().health()).contains(Health.OFF_TRACK);
        }

        @Test
        void answersWithTheResultWhereThereIsOne() {
            world.plans().plan(1, PlanExamples.of(PlanExamples.retention())).measured(1, "k1", "2026-11-01", "73.4");

            assertThat(standings.attainment(1)).contains(Share.ofMillionths(400_000));
        }

        @Test
        void namesHealthsAsItsPlanDoes() {
            HealthNames names = new HealthNames(Map.of(Health.OFF_TRACK, "Red"));
            world.plans().rules(1, PlanRules.STANDARD.naming(names), Instant.EPOCH);

            assertThat(standing().healthNames()).isEqualTo(names);
        }

        @Test
        void hasNoPaceWithoutDates() {
            assertThat(standings.standing(2).orElseThrow().pace()).isEmpty();
        }

        @Test
        void hasNoHealthAsADraftOrPutAway() {
            world.plans().plan(1, PlanExamples.with(GoalStage.DRAFT, GoalChoices.NONE));
            assertThat(standing().health()).isEmpty();

            world.plans().plan(1, PlanExamples.with(GoalStage.ARCHIVED, GoalChoices.NONE));
            assertThat(standing().health()).isEmpty();
        }

        @Test
        void hasItsStoredFiguresWhereItsPlanCannotBeRead() {
            world.plans().unreadable(1);

            assertThat(standing().attainment()).contains(Share.ofMillionths(500_000));
            assertThat(standing().pace()).isEmpty();
        }
    }

    @Test
    void hasNothingToSayOfOtherIssues() {
        assertThat(standings.attainment(11)).isEmpty();
        assertThat(standings.standing(11)).isEmpty();
    }
}
