package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Attainment;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is read of days in the past. */
class PastTest {

    private static final String SPRING = "2026-03-01T10:00:00Z";
    private static final String SUMMER = "2026-06-01T10:00:00Z";

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "OPS", "Operations")
            .issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(2, "MKT-2", "By mail", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(5, "OPS-5", "By phone", TO_DO, Optional.empty(), "2026-01-01", "2027-01-01")
            .issue(11, "MKT-11", "Letter", DONE)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.of(1))
            .goal(5, OptionalLong.empty())
            .contributes(11, 1);

    PastTest() {
        world.past()
                .from(SPRING, 1, state(OptionalLong.empty(), 4, 1, null))
                .from(SPRING, 2, state(OptionalLong.of(1), 2, 1, null))
                .from(SUMMER, 1, state(OptionalLong.empty(), 5, 3, "0.4"))
                .from(SUMMER, 5, state(OptionalLong.of(1), 1, 0, null));
    }

    private static GoalState state(OptionalLong parent, long weight, long done, String result) {
        Span span = new Span(Optional.of(LocalDate.parse("2026-01-01")), Optional.of(LocalDate.parse("2026-12-31")));
        return new GoalState(
                new Delivery(weight * 1_000_000, done * 1_000_000),
                Optional.ofNullable(result).map(BigDecimal::new).map(Share::new),
                new GoalState.Place(parent, Optional.empty(), span),
                new GoalState.Judged(Optional.empty(), Health.NO_DATA));
    }

    private Roadmap roadmap(String day) {
        return world.roadmaps().of(ANNA, "MKT", Optional.of(LocalDate.parse(day)), false);
    }

    private List<GoalView> goals(String day) {
        return roadmap(day).goals().goals();
    }

    private WholeGoal goal(String key, String day) {
        return world.goalLookup().whole(ANNA, key, Optional.of(LocalDate.parse(day)));
    }

    private Explanation explanation(String day) {
        return world.goalLookup().explanation(ANNA, "MKT-1", Optional.of(LocalDate.parse(day)));
    }

    @Nested
    class WhenADayInThePastIsRead {

        @Test
        void takesFiguresAndDatesAsTheyWereAtItsEnd() {
            GoalView then = goals("2026-06-01").get(0);

            assertThat(then.assessment().delivery()).isEqualTo(new Delivery(5_000_000, 3_000_000));
            assertThat(then.assessment().attainment()).isEqualTo(new Attainment.ByResult(Share.ofMillionths(400_000)));
            assertThat(then.issue().span().due()).contains(LocalDate.parse("2026-12-31"));
            assertThat(then.calculatedAt()).isEqualTo(Instant.parse(SUMMER));
            assertThat(goals("2026-05-31").get(0).assessment().attainment())
                    .isEqualTo(new Attainment.ByDelivery(Share.ofMillionths(250_000)));
        }

        @Test
        void judgesByThatDay() {
            GoalView then = goals("2026-03-01").get(0);

            assertThat(then.assessment().judgement().pace()).contains(Share.ofRatio(59, 364));
            assertThat(then.assessment().judgement().health()).isEqualTo(Health.ON_TRACK);
        }

        @Test
        void showsTheTreeAsItStood() {
            assertThat(goals("2026-03-01"))
                    .extracting(goal -> goal.issue().key())
                    .containsExactly("MKT-1", "MKT-2");
            assertThat(goals("2026-06-01"))
                    .extracting(goal -> goal.issue().key())
                    .containsExactly("MKT-1", "MKT-2", "OPS-5");
            assertThat(goals("2026-06-01").get(2).place()).isEqualTo(new GoalView.Place(Optional.of("MKT-1"), 1));
        }

        @Test
        void knowsNoActivitiesOfIt() {
            assertThat(goals("2026-06-01").get(0).extent()).isEqualTo(new GoalView.Extent(2, Optional.empty()));
        }

        @Test
        void takesPlansAndRulesAsTheyWere() {
            world.plans()
                    .plan(2, PlanExamples.in(GoalStage.DRAFT), Instant.parse(SPRING))
                    .plan(2, PlanExamples.in(GoalStage.ACTIVE), Instant.parse(SUMMER));

            assertThat(roadmap("2026-04-01").goals().summary().drafts()).isEqualTo(1);
            assertThat(roadmap("2026-06-01").goals().summary().drafts()).isZero();
        }

        @Test
        void takesMeasurementsAsTheyWereKnown() {
            world.plans()
                    .plan(1, PlanExamples.of(PlanExamples.retention()))
                    .measured(1, "k1", "2026-02-01", "90", Instant.parse(SPRING))
                    .corrected(1, "73.4", Instant.parse(SUMMER))
                    .measured(1, "k1", "2026-02-20", "75", Instant.parse("2026-07-01T08:00:00Z"));

            assertThat(value("2026-04-01")).isEqualTo("90.000000");
            assertThat(value("2026-06-01")).isEqualTo("73.400000");
            assertThat(value("2026-08-01")).isEqualTo("75.000000");
        }

        private String value(String day) {
            return goal("MKT-1", day)
                    .goal()
                    .assessment()
                    .firstKpi()
                    .orElseThrow()
                    .reading()
                    .orElseThrow()
                    .value()
                    .decimal()
                    .toPlainString();
        }

        @Test
        void asksForAllStatesAtOnce() {
            roadmap("2026-06-01");

            assertThat(world.past().questions()).isEqualTo(1);
        }
    }

    @Nested
    class WhenItIsAskedWhyThen {

        @Test
        void takesTheSumApartAsItWas() {
            Explanation.DeliveryParts parts = explanation("2026-06-01").delivery();

            assertThat(parts.own().sums()).isEqualTo(new Delivery(2_000_000, 2_000_000));
            assertThat(parts.own().activities()).isEmpty();
            assertThat(parts.fallbackWeights()).isEmpty();
            assertThat(parts.subGoals()).extracting(part -> part.goal().key()).containsExactly("MKT-2", "OPS-5");
        }

        @Test
        void saysForWhichDay() {
            assertThat(explanation("2026-03-01").asOf()).isEqualTo(LocalDate.parse("2026-03-01"));
            assertThat(explanation("2026-03-01").pace().orElseThrow().days().passed())
                    .isEqualTo(59);
        }
    }

    @Nested
    class WhenTheGoalWasNotThere {

        @Test
        void isNotListed() {
            assertThat(goals("2026-02-28")).isEmpty();
        }

        @Test
        void isAsUnknownAsAnyOther() {
            assertThatThrownBy(() -> goal("MKT-1", "2026-02-28")).isExactlyInstanceOf(UnknownGoalException.class);
        }
    }

    @Nested
    class WhenTheReaderMayNotSeeIt {

        @Test
        void isHiddenOfThePastToo() {
            world.hide(2);

            assertThat(goals("2026-06-01"))
                    .extracting(goal -> goal.issue().key())
                    .containsExactly("MKT-1", "OPS-5");
            assertThatThrownBy(() -> goal("MKT-2", "2026-06-01")).isExactlyInstanceOf(UnknownGoalException.class);
        }
    }

    @Nested
    class WhenTheDayIsTodayOrLater {

        @Test
        void readsTodayLive() {
            assertThat(goals("2026-11-21").get(0).assessment().delivery())
                    .isEqualTo(new Delivery(1_000_000, 1_000_000));
            assertThat(world.past().questions()).isZero();
        }

        @Test
        void refusesADayThatHasNotCome() {
            assertThatThrownBy(() -> roadmap("2026-11-22")).isExactlyInstanceOf(FutureDayException.class);
        }
    }
}
