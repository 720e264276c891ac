package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;

import io.milepost.domain.CauseKind;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Those who plan, measure and divide in Milepost in a generated history; no history of Jira tells of it. */
final class Planners {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final IssueWorld world;
    private final InMemoryPlans plans;

    Planners(IssueWorld world, InMemoryPlans plans) {
        this.world = world;
        this.plans = plans;
    }

    /** The stage stays. */
    Happening plan(Step step) {
        int number = step.object() % AnyGoalPlan.ALL.size();
        return onGoal(step, goal -> {
            GoalPlan before = planOf(goal);
            plans.plan(goal, AnyGoalPlan.ALL.get(number).at(before.stage(), before.closing()));
            return told("goal #" + goal + " gets the plan " + number, goal, CauseKind.PLAN);
        });
    }

    Happening changeStage(Step step) {
        GoalStage stage = GoalStage.values()[step.object() % GoalStage.values().length];
        Optional<Closing> closing = stage == GoalStage.CLOSED
                ? Optional.of(new Closing(DAY.minusDays(step.object() * 5L), Closing.Outcome.PARTLY, "Ask earlier."))
                : Optional.empty();
        return onGoal(step, goal -> {
            plans.plan(goal, planOf(goal).at(stage, closing));
            return told("goal #" + goal + " becomes " + stage.word(), goal, CauseKind.PLAN);
        });
    }

    /** Some for a day long ago, after which the goal may be stale. */
    Happening measure(Step step) {
        LocalDate day = step.object() % 3 == 0 ? DAY.minusDays(100) : DAY;
        KpiValue value = KpiValue.of(Integer.toString(step.object() / 2 - 1));
        return onGoal(step, goal -> {
            plans.measure(goal, "a", new Reading(value, day));
            return told(
                    "goal #" + goal + " is measured at " + value.decimal() + " of " + day, goal, CauseKind.MEASUREMENT);
        });
    }

    Happening share(Step step) {
        Share share = Share.ofMillionths(111_111L * (step.object() % 10));
        long[] ids = world.allIds();
        return onGoal(step, goal -> {
            long activity = ids[step.object() % ids.length];
            plans.share(activity, goal, share);
            return told("goal #" + goal + " gets " + share.value() + " of #" + activity, activity, CauseKind.PLAN);
        });
    }

    private GoalPlan planOf(long goal) {
        return plans.of(Set.of(goal)).getOrDefault(goal, GoalPlan.NONE);
    }

    private Happening told(String words, long issue, CauseKind kind) {
        return new Happening(words, world.told(issue, kind, "", ""));
    }

    private Happening onGoal(Step step, LongFunction<Happening> deed) {
        long[] goals = LongStream.of(world.allIds())
                .filter(id -> world.isOfType(id, EPIC))
                .toArray();
        return goals.length == 0 ? Happening.NOTHING : deed.apply(goals[step.subject() % goals.length]);
    }
}
