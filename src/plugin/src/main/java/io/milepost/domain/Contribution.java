package io.milepost.domain;

/**
 * What one activity gives to one goal: its share of the activity and the weighted work that results.
 *
 * @param standardWeight whether the plan's standard weight stands in for one that is missing, negative or too large: a
 *     finding
 */
public record Contribution(
        long activityId, long goalId, Path path, Share share, Delivery delivery, boolean standardWeight) {

    public Contribution {
        if (delivery.done() < 0 || delivery.done() > delivery.weight()) {
            throw new IllegalArgumentException("done must lie between 0 and the weight: " + delivery);
        }
    }

    /** With a weight of its own. */
    public Contribution(long activityId, long goalId, Path path, Share share, Delivery delivery) {
        this(activityId, goalId, path, share, delivery, false);
    }
}
