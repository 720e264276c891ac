package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Progress;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.PlanRules;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChoiceLookupTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(20, "MKT-20", "Another goal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty());
    private final ChoiceLookup choices = world.choiceLookup();

    @Nested
    class WhenAPlanSaysWhatItsFieldsOffer {

        @Test
        void offersItThereAndTheUsualElsewhere() {
            FieldChoices own = new FieldChoices(List.of("Fair"), List.of(), List.of("Families"));
            world.plans().rules(1, PlanRules.STANDARD.offering(own), Instant.EPOCH);

            assertThat(choices.choices(1)).isEqualTo(own);
            assertThat(choices.choices(2)).isEqualTo(FieldChoices.STANDARD);
        }
    }

    @Nested
    class WhenGoalsHaveCampaigns {

        private void plan(long goal, GoalStage stage, String... campaigns) {
            world.plans().plan(goal, PlanExamples.withCampaigns(stage, campaigns));
        }

        @Test
        void offersEachNameOnceInTheOrderOfTheAlphabet() {
            plan(10, GoalStage.ACTIVE, "Spring", "autumn");
            plan(20, GoalStage.DRAFT, "Spring");

            assertThat(choices.campaigns(ANNA, 1)).containsExactly("autumn", "Spring");
            assertThat(choices.campaigns(ANNA, 2)).isEmpty();
        }

        @Test
        void leavesOutThoseOfGoalsThatThePersonMayNotSee() {
            plan(10, GoalStage.ACTIVE, "Secret");
            world.hide(10);

            assertThat(choices.campaigns(ANNA, 1)).isEmpty();
        }

        @Test
        void leavesOutThoseOfGoalsThatWerePutAway() {
            plan(10, GoalStage.ARCHIVED, "Old");

            assertThat(choices.campaigns(ANNA, 1)).isEmpty();
        }

        @Test
        void offersTheOthersWhereOnePlanCannotBeRead() {
            plan(10, GoalStage.ACTIVE, "Broken");
            plan(20, GoalStage.ACTIVE, "Readable");
            world.plans().unreadable(10);

            assertThat(choices.campaigns(ANNA, 1)).containsExactly("Readable");
        }
    }
}
