package io.milepost.domain;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A goal as it is stored.
 *
 * @param own weighted work of the goal's own activities
 * @param calculatedAt when its own sum or its state last changed
 */
public record Goal(long id, long projectId, Delivery own, GoalState state, Instant calculatedAt) {

    /** One of which no more is said than its place and its sums. */
    public Goal(long id, long projectId, OptionalLong parentId, Sums sums, Instant calculatedAt) {
        this(id, projectId, sums.own(), GoalState.of(parentId, sums.total()), calculatedAt);
    }

    public OptionalLong parentId() {
        return state.place().parentId();
    }

    public Sums sums() {
        return new Sums(own, delivery());
    }

    public Delivery delivery() {
        return state.delivery();
    }

    public Attainment attainment() {
        return state.attainment();
    }
}
