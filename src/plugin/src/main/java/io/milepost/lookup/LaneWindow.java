package io.milepost.lookup;

import java.util.List;

/** A part of the activities of a lane, or of all lanes. */
public record LaneWindow(int total, List<LaneActivity> items) {}
