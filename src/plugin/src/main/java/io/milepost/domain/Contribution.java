package io.milepost.domain;

/** What one activity gives to one goal: its share of the activity and the weighted work that results. */
public record Contribution(long activityId, long goalId, Path path, Share share, Delivery delivery) {

    public Contribution {
        if (delivery.done() < 0 || delivery.done() > delivery.weight()) {
            throw new IllegalArgumentException("done must lie between 0 and the weight: " + delivery);
        }
    }
}
