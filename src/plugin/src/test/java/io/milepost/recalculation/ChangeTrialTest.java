package io.milepost.recalculation;

import static io.milepost.domain.Facts.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.GoalState;
import io.milepost.domain.IssueFact;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.StateChange;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What changes would do to goals, held against what a batch finds when they have been made. */
class ChangeTrialTest extends SmallPlan {

    private final ChangeTrial trial = new ChangeTrial(
            world, () -> RULES, store, node.plans, new PlanCalendar(world.clock(), () -> ZoneOffset.UTC));

    /** The change as somebody stages it: the issue as the same deed leaves it in another world. */
    private Map<Long, StateChange> tried(long issue, List<Deed> deeds) {
        IssueWorld other = worldAfter(deeds);
        IssueFact then = other.read(List.of(issue), RULES).get(issue);
        return trial.of(Map.of(issue, now -> then));
    }

    private interface Deed {
        List<IssueChange> in(IssueWorld world);
    }

    private static IssueWorld worldAfter(List<Deed> deeds) {
        SmallPlan same = new SmallPlan() {};
        same.plan();
        deeds.forEach(deed -> deed.in(same.world));
        return same.world;
    }

    private Map<Long, GoalState> states() {
        return store.goals(Set.of(GOAL, SUB_GOAL, OTHER_GOAL)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, goal -> goal.getValue().state()));
    }

    private void assertIsWhatComes(long issue, Deed... deeds) {
        Map<Long, GoalState> before = states();
        Map<Long, StateChange> tried = tried(issue, List.of(deeds));

        assertThat(states()).as("a trial keeps nothing").isEqualTo(before);
        List.of(deeds).forEach(deed -> node.request(deed.in(world)));
        node.work();

        assertThat(tried).isNotEmpty();
        states().forEach((goal, after) -> {
            StateChange change = new StateChange(before.get(goal), after);
            assertThat(tried.get(goal)).as("goal " + goal).isEqualTo(change.isNone() ? null : change);
        });
    }

    @Nested
    class WhenAnActivityWouldBeDone {

        @Test
        void movesItsGoalAndAllAbove() {
            assertIsWhatComes(OPEN, world -> world.transition(OPEN, Progress.DONE));
        }
    }

    @Nested
    class WhenAnActivityWouldServeAnotherGoal {

        @Test
        void movesBothAsTheBatchDoes() {
            assertIsWhatComes(
                    OPEN, world -> world.unlink(OPEN, SUB_GOAL), world -> world.link(OPEN, OTHER_GOAL, Path.LINK));
        }
    }

    @Nested
    class WhenAGoalWouldStandUnderAnother {

        @Test
        void movesBothParents() {
            assertIsWhatComes(
                    SUB_GOAL,
                    world -> world.unlink(SUB_GOAL, GOAL),
                    world -> world.link(SUB_GOAL, OTHER_GOAL, Path.LINK));
        }
    }

    @Nested
    class WhenAnotherChangeWaitsForItsBatch {

        @Test
        void countsItAmongWhatIsThereNow() {
            world.transition(OPEN, Progress.IN_PROGRESS);

            Map<Long, StateChange> tried = tried(OPEN, List.of(other -> other.transition(OPEN, Progress.DONE)));

            assertThat(tried.get(GOAL).before().delivery()).isEqualTo(activities(2, 1.5));
            assertThat(tried.get(GOAL).after().delivery()).isEqualTo(activities(2, 2));
        }
    }

    @Nested
    class WhenNothingWouldChange {

        @Test
        void movesNoGoal() {
            assertThat(trial.of(Map.of(OPEN, UnaryOperator.identity()))).isEmpty();
            assertThat(trial.of(Map.of())).isEmpty();
        }
    }
}
