package io.milepost.lookup;

/** That an activity stands in a lane, with what it gives there: in a lane of a goal its part for that goal. */
record InLane(String lane, PlacedActivity activity) {}
