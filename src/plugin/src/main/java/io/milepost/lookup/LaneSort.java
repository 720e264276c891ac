package io.milepost.lookup;

/** In which order activities stand in their lane. Their health and gap are the first of those that their goals have. */
public enum LaneSort {
    PLAN,
    START,
    DUE,
    NAME,
    HEALTH,
    GAP,
    OWNER
}
