package io.milepost.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.GoalState;
import io.milepost.domain.GoalState.Judged;
import io.milepost.domain.GoalState.Place;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.delivery.Completion.Gain;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final long ACTIVITY = 7;

    private final Map<Long, Goal> goals = new HashMap<>();

    private static Delivery delivery(String weight, String done) {
        return new Delivery(millionths(weight), millionths(done));
    }

    private static long millionths(String number) {
        return new BigDecimal(number).movePointRight(6).longValueExact();
    }

    private static Contribution gives(long goalId, String weight, String done) {
        return new Contribution(ACTIVITY, goalId, Path.LINK, Share.WHOLE, delivery(weight, done));
    }

    private void goal(long id, OptionalLong parent, Delivery total) {
        goal(id, new Place(parent, Optional.empty(), Span.OPEN), total);
    }

    private void goal(long id, Place place, Delivery total) {
        GoalState state = new GoalState(total, Optional.empty(), place, Judged.NONE);
        goals.put(id, new Goal(id, 1, Delivery.NONE, state, Instant.EPOCH));
    }

    private String points(long goalId, Contribution... contributions) {
        Gain gain = Completion.of(List.of(contributions), goals).get(goalId);
        return gain.points()
                .map(points -> points.stripTrailingZeros().toPlainString())
                .orElse("none");
    }

    @Nested
    class WhenItServesOneGoal {

        @Test
        void addsWhatIsLeftOfItsWeight() {
            goal(1, OptionalLong.empty(), delivery("4", "1"));

            assertThat(points(1, gives(1, "1", "0"))).isEqualTo("25");
        }

        @Test
        void addsHalfOfItWhereHalfIsDone() {
            goal(1, OptionalLong.empty(), delivery("4", "1.5"));

            assertThat(points(1, gives(1, "1", "0.5"))).isEqualTo("12.5");
        }

        @Test
        void saysFromWhichShareToWhich() {
            goal(1, OptionalLong.empty(), delivery("4", "1"));

            Gain gain = Completion.of(List.of(gives(1, "1", "0")), goals).get(1L);

            assertThat(gain.from()).contains(Share.ofMillionths(250_000));
            assertThat(gain.to()).contains(Share.ofMillionths(500_000));
        }

        @Test
        void addsNothingWhenItIsDone() {
            goal(1, OptionalLong.empty(), delivery("4", "1"));

            assertThat(points(1, gives(1, "1", "1"))).isEqualTo("0");
        }

        @Test
        void addsNothingWhenItWasClosedAsNotDelivered() {
            goal(1, OptionalLong.empty(), delivery("4", "1"));

            assertThat(points(1, gives(1, "0", "0"))).isEqualTo("0");
        }

        @Test
        void hasNoPointsWhereNothingHasAWeight() {
            goal(1, OptionalLong.empty(), Delivery.NONE);

            assertThat(points(1, gives(1, "0", "0"))).isEqualTo("none");
        }
    }

    @Nested
    class WhenThereAreGoalsAbove {

        @Test
        void movesThemByTheSameWork() {
            goal(1, OptionalLong.of(2), delivery("4", "1"));
            goal(2, OptionalLong.of(3), delivery("10", "3"));
            goal(3, OptionalLong.empty(), delivery("100", "50"));

            assertThat(points(2, gives(1, "1", "0"))).isEqualTo("10");
            assertThat(points(3, gives(1, "1", "0"))).isEqualTo("1");
        }

        @Test
        void movesThemByTheWeightThatTheSubGoalCountsWith() {
            goal(1, new Place(OptionalLong.of(2), Optional.of(new BigDecimal("5")), Span.OPEN), delivery("4", "1"));
            goal(2, OptionalLong.empty(), delivery("20", "4"));

            assertThat(points(1, gives(1, "1", "0"))).isEqualTo("25");
            assertThat(points(2, gives(1, "1", "0"))).isEqualTo("6.25");
        }

        @Test
        void leavesThemWhereTheSubGoalDoesNotCount() {
            goal(1, new Place(OptionalLong.of(2), Optional.of(BigDecimal.ZERO), Span.OPEN), delivery("4", "1"));
            goal(2, OptionalLong.empty(), delivery("20", "4"));

            assertThat(points(2, gives(1, "1", "0"))).isEqualTo("0");
        }
    }

    @Nested
    class WhenItServesSeveralGoals {

        @Test
        void addsItsPartToEachAndBothToTheGoalAboveThem() {
            goal(1, OptionalLong.of(3), delivery("2", "0"));
            goal(2, OptionalLong.of(3), delivery("4", "2"));
            goal(3, OptionalLong.empty(), delivery("6", "2"));
            Contribution[] halves = {gives(1, "0.5", "0"), gives(2, "0.5", "0.2")};

            assertThat(points(1, halves)).isEqualTo("25");
            assertThat(points(2, halves)).isEqualTo("7.5");
            assertThat(points(3, halves)).isEqualTo("13.3334");
        }

        @Test
        void addsBothPartsWhereOneGoalStandsAboveTheOther() {
            goal(1, OptionalLong.of(2), delivery("2", "0"));
            goal(2, OptionalLong.empty(), delivery("4", "0"));

            assertThat(points(2, gives(1, "0.5", "0"), gives(2, "0.5", "0"))).isEqualTo("25");
        }
    }
}
