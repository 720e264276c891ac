package io.milepost.lookup;

import java.util.List;

/** A roadmap's lanes in their order; the total counts an activity of several lanes once. */
public record LaneView(LaneFigures total, List<Lane> lanes) {}
