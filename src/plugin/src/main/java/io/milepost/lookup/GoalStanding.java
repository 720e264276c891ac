package io.milepost.lookup;

import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.HealthNames;
import java.util.Optional;

/**
 * How a goal stands today, in short.
 *
 * @param attainment empty without data
 * @param pace what is expected today; empty where the goal has no start or no due date
 * @param health empty for drafts and for what was put away
 * @param healthNames what the goal's plan calls the healths
 */
public record GoalStanding(
        Optional<Share> attainment, Optional<Share> pace, Optional<Health> health, HealthNames healthNames) {}
