package io.milepost.planning;

import java.util.OptionalLong;

/** Port: the stored place of goals under each other. */
public interface GoalParents {

    OptionalLong parentOf(long goalId);
}
