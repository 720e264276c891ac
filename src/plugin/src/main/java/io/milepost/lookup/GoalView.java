package io.milepost.lookup;

import java.time.Instant;
import java.util.Optional;

/** A goal as one reader sees it. */
public record GoalView(
        IssueDetails issue,
        Place place,
        Assessment assessment,
        Findings findings,
        Extent extent,
        Instant calculatedAt) {

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
     * @param subGoals those directly under it
     * @param activities empty for a day in the past, of which only the sums are kept
     */
    public record Extent(int subGoals, Optional<Activities> activities) {}

    /**
     * The activities in a goal's tree, each once.
     *
     * @param fallbackWeights those of them that count with the plan's standard weight for want of one of their own
     * @param hidden those of them that the reader may not see
     */
    public record Activities(int count, int fallbackWeights, Hidden hidden) {}
}
