package io.milepost.lookup;

/** What is wanted of a roadmap's lanes. */
public record LaneQuery(LaneBy by, LaneFilter filter, LaneSort sort) {}
