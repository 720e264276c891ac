package io.milepost.lookup;

import io.milepost.domain.Contribution;
import java.util.List;
import java.util.Optional;

/**
 * A goal that an activity serves, with what it gives and to what end.
 *
 * @param above the goals above it up to the top; empty where the reader may not see one
 */
public record ServedGoal(MovedGoal goal, Contribution contribution, List<Optional<MovedGoal>> above) {}
