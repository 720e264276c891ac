package io.milepost.lookup;

import java.util.List;

/**
 * A part of a goal's own activities.
 *
 * @param total how many of them the reader may see
 * @param hidden those that the goal counts besides
 */
public record ActivityPage(int total, List<ActivityView> items, Hidden hidden) {}
