package io.milepost.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A goal's state before and after a batch. */
public record StateChange(GoalState before, GoalState after) {

    public boolean isNone() {
        return before.equals(after);
    }

    /** Whether a figure differs: that the same value was measured again on a later day is no change to tell of. */
    public boolean isTold() {
        return !isNone() && !isMeasuredAgain();
    }

    private boolean isMeasuredAgain() {
        LocalDate last = before.judged().measuredOn().orElse(LocalDate.MAX);
        return after.judged().measuredOn().filter(last::isBefore).isPresent()
                && before.equals(after.measuredOn(before.judged().measuredOn()));
    }

    /** By how many millionths its attainment moved; empty where there was none before or after. */
    public OptionalLong shift() {
        Optional<Share> from = before.attainment().share();
        return after.attainment()
                .share()
                .flatMap(to -> from.map(share -> OptionalLong.of(to.millionths() - share.millionths())))
                .orElse(OptionalLong.empty());
    }

    /** How its sums moved. */
    public Movement movement() {
        return new Movement(before.delivery(), after.delivery());
    }
}
