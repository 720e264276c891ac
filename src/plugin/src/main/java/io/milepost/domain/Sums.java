package io.milepost.domain;

/**
 * A goal's stored sums.
 *
 * @param own over the goal's own activities
 * @param total over its own activities and those of all goals below it
 */
public record Sums(Delivery own, Delivery total) {

    public static final Sums NONE = new Sums(Delivery.NONE, Delivery.NONE);
}
