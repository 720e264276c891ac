package io.milepost.lookup;

import java.time.Instant;
import java.util.Optional;

/** A goal as one reader sees it. */
public record GoalView(IssueDetails issue, Place place, Standing standing, Extent extent, Instant calculatedAt) {

    /**
     * Where a goal stands in the list that is read.
     *
     * @param parentKey empty also where the reader may not see the parent
     * @param depth how many goals of the list stand above it
     */
    public record Place(Optional<String> parentKey, int depth) {}

    /**
     * How much stands below a goal.
     *
     * @param activities all in the goal's tree, each once
     * @param subGoals those directly under it
     * @param hidden those of the activities that the reader may not see
     */
    public record Extent(int activities, int subGoals, Hidden hidden) {}
}
