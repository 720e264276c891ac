package io.milepost.planning;

import java.util.List;

/** A parent that would stand under its own sub-goal. */
public class GoalLoopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Long> goals;

    /** The goals on the loop, from the wanted parent up to the goal itself. */
    public GoalLoopException(List<Long> goals) {
        super("loop of goals: " + goals);
        this.goals = List.copyOf(goals);
    }

    public List<Long> goals() {
        return goals;
    }
}
