package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SetParentGoalTest {

    private static final Optional<String> ANNA = Optional.of("anna");

    private final InMemoryPlanning planning = new InMemoryPlanning().administersProject("anna", "MKT");
    private final SetParentGoal setParentGoal = planning.setParentGoal();

    private void put(long goal, long parent) {
        setParentGoal.set(ANNA, new GoalPlace(goal, "MKT"), OptionalLong.of(parent));
    }

    private GoalLoopException refused(long goal, long parent) {
        return catchThrowableOfType(GoalLoopException.class, () -> put(goal, parent));
    }

    @Nested
    class WhenTheParentIsFit {

        @Test
        void movesTheGoalFromOneParentToAnother() {
            put(1, 2);
            put(1, 3);

            assertThat(planning.parentOf(1)).hasValue(3);
        }

        @Test
        void putsTheGoalAtTheTop() {
            put(1, 2);

            setParentGoal.set(ANNA, new GoalPlace(1, "MKT"), OptionalLong.empty());

            assertThat(planning.parentOf(1)).isEmpty();
        }

        @Test
        void letsTwoGoalsShareAParent() {
            put(1, 3);
            put(2, 3);

            assertThat(planning.parentOf(2)).hasValue(3);
        }

        @Test
        void checksAndChangesInOneTurn() {
            put(1, 2);

            assertThat(planning.turns()).isEqualTo(1);
        }
    }

    @Nested
    class WhenTheParentWouldCloseALoop {

        @Test
        void refusesTheGoalItself() {
            assertThat(refused(1, 1).goals()).containsExactly(1L);
        }

        @Test
        void refusesItsOwnSubGoal() {
            put(1, 2);

            assertThat(refused(2, 1).goals()).containsExactly(1L, 2L);
        }

        @Test
        void refusesAGoalFarBelowAndNamesTheWay() {
            put(1, 2);
            put(2, 3);
            put(3, 4);

            assertThat(refused(4, 1).goals()).containsExactly(1L, 2L, 3L, 4L);
        }

        @Test
        void leavesEverythingAsItWas() {
            put(1, 2);
            refused(2, 1);

            assertThat(planning.parentOf(2)).isEmpty();
            assertThat(planning.parentOf(1)).hasValue(2);
        }
    }

    @Nested
    class WhenThePersonMayNotEditThePlan {

        @Test
        void refusesBeforeAnythingIsChanged() {
            assertThatThrownBy(() -> setParentGoal.set(ANNA, new GoalPlace(1, "OPS"), OptionalLong.of(2)))
                    .isInstanceOf(NotAllowedException.class);
            assertThat(planning.parentOf(1)).isEmpty();
            assertThat(planning.turns()).isZero();
        }
    }
}
