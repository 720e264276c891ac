package io.milepost.domain;

import java.time.Instant;
import java.util.OptionalLong;

/** A goal as it is stored: its issue, its place in the forest of goals and its sums when they last changed. */
public record Goal(long id, long projectId, OptionalLong parentId, Sums sums, Instant calculatedAt) {

    public Delivery delivery() {
        return sums.total();
    }

    public Attainment attainment() {
        return Attainment.of(delivery());
    }
}
