package io.milepost.domain.result;

import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A goal as its parent's roll-up sees it.
 *
 * @param weight 1 where it has none of its own; with 0 it is no part of the roll-up
 * @param way only needed for a sum of the same unit
 */
public record SubGoal(long id, BigDecimal weight, Optional<Share> result, Optional<Way> way) {

    public SubGoal {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("weight of sub-goal " + id + " is below 0: " + weight);
        }
    }
}
