package io.milepost.domain;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A goal as it is stored.
 *
 * @param own weighted work of the goal's own activities
 * @param valueFields the number fields of which its own activities' values are kept
 * @param calculatedAt when its own sum or its state last changed
 */
public record Goal(
        long id, long projectId, Delivery own, Set<String> valueFields, GoalState state, Instant calculatedAt) {

    public Goal {
        valueFields = Set.copyOf(valueFields);
    }

    /** One that keeps no values of its activities. */
    public Goal(long id, long projectId, Delivery own, GoalState state, Instant calculatedAt) {
        this(id, projectId, own, Set.of(), state, calculatedAt);
    }

    /** One of which no more is said than its place and its sums. */
    public Goal(long id, long projectId, OptionalLong parentId, Sums sums, Instant calculatedAt) {
        this(id, projectId, sums.own(), Set.of(), GoalState.of(parentId, sums.total()), calculatedAt);
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
