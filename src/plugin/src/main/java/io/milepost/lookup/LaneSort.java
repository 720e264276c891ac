package io.milepost.lookup;

/** In which order activities stand in their lane. They have no health and no gap: by these they stand as planned. */
public enum LaneSort {
    PLAN,
    START,
    DUE,
    NAME,
    HEALTH,
    GAP,
    OWNER
}
