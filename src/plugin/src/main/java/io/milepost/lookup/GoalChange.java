package io.milepost.lookup;

import io.milepost.domain.plan.GoalStage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a goal between two moments.
 *
 * @param then empty where it was not there yet
 * @param entries how many lines of its ledger were written in between
 * @param newest the last ones of them, the newest first
 */
public record GoalChange(Optional<GoalView> then, GoalView now, int entries, List<EntryView> newest) {

    public boolean isNew() {
        return then.isEmpty();
    }

    /** Whether this part of the goal is another one than it was; of a new goal none is. */
    public boolean isOther(Function<GoalView, ?> part) {
        return then.filter(before -> !part.apply(before).equals(part.apply(now)))
                .isPresent();
    }

    /** Goals that were away all the time have become nothing else. */
    boolean isAny() {
        return isNew() ? stage(now) != GoalStage.ARCHIVED : isOther(GoalChange::shown) && !wasAway();
    }

    private boolean wasAway() {
        return stage(now) == GoalStage.ARCHIVED && then.map(GoalChange::stage).equals(Optional.of(GoalStage.ARCHIVED));
    }

    boolean isOfHealth() {
        return isOther(goal -> goal.assessment().judgement().health());
    }

    /** By how much the attainment moved, in either direction. */
    BigDecimal way() {
        return then.map(before -> share(before).subtract(share(now)).abs()).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal share(GoalView goal) {
        return goal.assessment()
                .attainment()
                .share()
                .map(share -> share.value())
                .orElse(BigDecimal.ZERO);
    }

    public static GoalStage stage(GoalView goal) {
        return goal.assessment().plan().stage();
    }

    private static List<Object> shown(GoalView goal) {
        Assessment state = goal.assessment();
        return List.of(
                stage(goal),
                state.judgement().health(),
                state.attainment(),
                state.delivery(),
                state.state().result(),
                goal.issue().span());
    }

    GoalChange with(int total, List<EntryView> views) {
        return new GoalChange(then, now, total, views);
    }
}
