package io.milepost.lookup;

import java.util.List;

/**
 * Goals in tree order, parents before their sub-goals, siblings by start, due date and key.
 *
 * @param goals those that the reader may see
 * @param summary over all of them, seen or not
 */
public record GoalList(List<GoalView> goals, Summary summary) {}
