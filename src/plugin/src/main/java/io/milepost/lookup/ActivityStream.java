package io.milepost.lookup;

import java.util.stream.Stream;

/**
 * All of a goal's own activities.
 *
 * @param items those that the reader may see, read part by part as they are taken; they can be taken once
 * @param hidden those that the goal counts besides
 */
public record ActivityStream(Stream<ActivityView> items, Hidden hidden) {}
