package io.milepost.bench;

import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * A plan of three levels in which everything follows from the ids: activities under goals, ten goals under a goal above,
 * ten of these under a goal at the top.
 *
 * @param activities their ids begin at 1
 * @param goals on the lowest level, the only one with activities of its own
 */
record PlanShape(int activities, int goals) {

    private static final int FAN_OUT = 10;
    private static final long LOWEST = 10_000_000;
    private static final long MIDDLE = 20_000_000;
    private static final long TOP = 30_000_000;
    private static final long LINK_IDS = 100_000_000;

    /** About a hundred activities a goal. */
    static PlanShape ofIssues(int issues) {
        return new PlanShape(issues, Math.max(1, issues / 100));
    }

    LongStream activityIds() {
        return LongStream.rangeClosed(1, activities);
    }

    LongStream lowestGoals() {
        return LongStream.range(LOWEST, LOWEST + goals);
    }

    LongStream topGoals() {
        return LongStream.range(TOP, TOP + above(above(goals)));
    }

    /** From the top down. */
    LongStream allGoals() {
        return LongStream.concat(
                LongStream.concat(topGoals(), LongStream.range(MIDDLE, MIDDLE + above(goals))), lowestGoals());
    }

    boolean isGoal(long issue) {
        return issue >= LOWEST;
    }

    /** Neighbours in the plan are neighbours in their ids, as where a team plans goal after goal. */
    long goalOf(long activity) {
        return LOWEST + (activity - 1) * goals / activities;
    }

    OptionalLong parentOf(long goal) {
        if (goal >= TOP) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(goal >= MIDDLE ? TOP + (goal - MIDDLE) / FAN_OUT : MIDDLE + (goal - LOWEST) / FAN_OUT);
    }

    /** Of the one link upward that an issue has. */
    long linkIdOf(long issue) {
        return LINK_IDS + issue;
    }

    private static int above(int goals) {
        return (goals + FAN_OUT - 1) / FAN_OUT;
    }
}
