package io.milepost.domain.delivery;

import static io.milepost.domain.Facts.PROJECT;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.activity;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Facts;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Share;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.WeightRule;
import io.milepost.domain.plan.WeightRule.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity weighs by the rules of its goal's plan, and how it is divided. */
class WeightsTest {

    private static final String POINTS = "customfield_10002";
    private static final long GOAL = 500;
    private static final long OTHER_GOAL = 600;

    private Map<Long, PlanRules> plans = Map.of();

    private void weigh(Source source, String standard) {
        Optional<String> field = source == Source.FIELD ? Optional.of(POINTS) : Optional.empty();
        plans = Map.of(PROJECT, plan(new WeightRule(source, field, new BigDecimal(standard)), Map.of()));
    }

    private static PlanRules plan(WeightRule weight, Map<String, Share> statusShares) {
        return new PlanRules(
                new PlanRules.Work(weight, statusShares, Optional.empty()),
                PlanRules.STANDARD.health(),
                PlanRules.STANDARD.judging());
    }

    private List<Contribution> of(Facts activity, Map<Long, Share> setShares) {
        return new Contributions(RULES.withPlans(plans))
                .of(activity.build(), Optional.empty(), Map.of(activity.build().id(), setShares));
    }

    private Contribution of(Facts activity) {
        return of(activity.inEpic(10, GOAL), Map.of()).get(0);
    }

    private static Share share(String share) {
        return new Share(new BigDecimal(share));
    }

    @Nested
    class WhenAPlanWeighsByANumberField {

        @Test
        void countsWithThatNumber() {
            weigh(Source.FIELD, "1");

            Contribution part = of(activity(1).is(Progress.IN_PROGRESS).withNumber(POINTS, "2.5"));

            assertThat(part.delivery()).isEqualTo(new Delivery(2_500_000, 1_250_000));
            assertThat(part.standardWeight()).isFalse();
        }

        @Test
        void countsNothingForAWeightOfZero() {
            weigh(Source.FIELD, "1");

            assertThat(of(activity(1).withNumber(POINTS, "0")))
                    .isEqualTo(new Contribution(1, GOAL, Path.EPIC, Share.WHOLE, Delivery.NONE));
        }

        @Test
        void takesTheStandardWeightWhereItIsMissingAndSaysSo() {
            weigh(Source.FIELD, "3");

            Contribution part = of(activity(1).is(Progress.DONE));

            assertThat(part.delivery()).isEqualTo(new Delivery(3_000_000, 3_000_000));
            assertThat(part.standardWeight()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "-0.000001", "1000000.000001", "999999999999"})
        void takesTheStandardWeightWhereItIsNegativeOrTooLarge(String points) {
            weigh(Source.FIELD, "3");

            Contribution part = of(activity(1).withNumber(POINTS, points));

            assertThat(part.delivery().weight()).isEqualTo(3_000_000);
            assertThat(part.standardWeight()).isTrue();
        }
    }

    @Nested
    class WhenAPlanWeighsByTheEstimate {

        @Test
        void countsHours() {
            weigh(Source.ESTIMATE, "1");

            assertThat(of(activity(1).is(Progress.DONE).estimatedAt(5_400)).delivery())
                    .isEqualTo(new Delivery(1_500_000, 1_500_000));
        }

        @Test
        void roundsShareTimesWeightTimesProgressOnce() {
            weigh(Source.ESTIMATE, "1");

            Contribution part = of(activity(1).is(Progress.IN_PROGRESS).estimatedAt(1));

            assertThat(part.delivery()).isEqualTo(new Delivery(278, 139));
        }

        @Test
        void takesTheStandardWeightWithoutAnEstimate() {
            weigh(Source.ESTIMATE, "8");

            assertThat(of(activity(1)).delivery().weight()).isEqualTo(8_000_000);
            assertThat(of(activity(1)).standardWeight()).isTrue();
        }
    }

    @Nested
    class WhenAPlanSaysHowFarAStatusIs {

        @Test
        void countsThatInsteadOfTheCategory() {
            plans = Map.of(PROJECT, plan(WeightRule.EQUAL, Map.of("review", share("0.9"))));

            assertThat(of(activity(1).is(Progress.IN_PROGRESS).inStatus("review"))
                            .delivery()
                            .done())
                    .isEqualTo(900_000);
            assertThat(of(activity(1).is(Progress.IN_PROGRESS).inStatus("doing"))
                            .delivery()
                            .done())
                    .isEqualTo(500_000);
        }
    }

    @Nested
    class WhenAPlanNamesItsOwnResolutions {

        @Test
        void takesOutThoseAndNotTheUsualOnes() {
            PlanRules.Work work = new PlanRules.Work(WeightRule.EQUAL, Map.of(), Optional.of(Set.of("parked")));
            plans = Map.of(1L, new PlanRules(work, PlanRules.STANDARD.health(), PlanRules.STANDARD.judging()));

            assertThat(of(Facts.closed(1, "parked"), Map.of()))
                    .extracting(Contribution::delivery)
                    .containsExactly(Delivery.NONE);
            assertThat(of(Facts.closed(1, Facts.WONT_DO), Map.of()))
                    .extracting(Contribution::delivery)
                    .containsExactly(new Delivery(1_000_000, 1_000_000));
        }
    }

    @Nested
    class WhenTheGoalsLieInProjectsWithDifferentPlans {

        @Test
        void countsInEachByItsOwnRules() {
            plans = Map.of(2L, plan(new WeightRule(Source.CONSTANT, Optional.empty(), BigDecimal.TEN), Map.of()));
            Facts activity = activity(1)
                    .contributesTo(10, GOAL)
                    .contributesTo(11, OTHER_GOAL)
                    .whoseGoalIsInProject(OTHER_GOAL, 2);

            assertThat(of(activity, Map.of()))
                    .extracting(part -> part.delivery().weight())
                    .containsExactly(500_000L, 5_000_000L);
        }
    }

    @Nested
    class WhenPeopleHaveSetShares {

        private final Facts activity = activity(1)
                .contributesTo(10, GOAL)
                .contributesTo(11, OTHER_GOAL)
                .contributesTo(12, 700);

        private List<Long> shares(Map<Long, Share> set) {
            return of(activity, set).stream()
                    .map(part -> part.share().millionths())
                    .toList();
        }

        @Test
        void dividesTheRestEquallyAmongTheOthers() {
            assertThat(shares(Map.of(OTHER_GOAL, share("0.4")))).containsExactly(300_000L, 400_000L, 300_000L);
            assertThat(shares(Map.of(OTHER_GOAL, share("0.333333")))).containsExactly(333_334L, 333_333L, 333_333L);
        }

        @Test
        void leavesTheOthersNothingOfAWhole() {
            assertThat(shares(Map.of(OTHER_GOAL, Share.WHOLE))).containsExactly(0L, 1_000_000L, 0L);
        }

        @Test
        void leavesARestUndividedWhereEveryGoalHasItsShare() {
            assertThat(shares(Map.of(GOAL, share("0.1"), OTHER_GOAL, share("0.2"), 700L, share("0.3"))))
                    .containsExactly(100_000L, 200_000L, 300_000L);
        }

        @Test
        void forgetsTheShareOfAGoalThatItNoLongerServes() {
            assertThat(shares(Map.of(999L, share("0.9")))).containsExactly(333_334L, 333_333L, 333_333L);
        }

        @Test
        void neverGivesMoreThanTheWhole() {
            assertThat(shares(Map.of(GOAL, share("0.8"), OTHER_GOAL, share("0.8"))))
                    .containsExactly(800_000L, 200_000L, 0L);
        }
    }
}
