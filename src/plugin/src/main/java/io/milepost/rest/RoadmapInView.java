package io.milepost.rest;

import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.GoalView;
import java.time.LocalDate;
import java.util.List;

/**
 * What a roadmap's files show, whether it is a project's or a plan's.
 *
 * @param key by which its files are called
 * @param goals those that were asked for
 * @param hiddenGoals how many goals of the whole roadmap the reader cannot see
 */
record RoadmapInView(
        String key, String name, LocalDate asOf, HealthNames healthNames, List<GoalView> goals, int hiddenGoals) {

    String fileName() {
        return key + "-" + asOf;
    }
}
