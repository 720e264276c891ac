package io.milepost.rest;

import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.GoalList;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.OpenLanes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a roadmap's files show, whether it is a project's or a plan's.
 *
 * @param goals those that were asked for
 * @param unfolded keys of those below which a row for their own activities follows their sub-goals, as on the page
 * @param lanes empty where the rows are goals
 */
record RoadmapInView(Whole whole, List<GoalView> goals, Set<String> unfolded, Optional<Lanes> lanes) {

    /**
     * The roadmap before anything was asked for.
     *
     * @param key by which its files are called
     * @param read its goals in the order of the tree
     */
    record Whole(String key, String name, LocalDate asOf, HealthNames healthNames, GoalList read) {

        List<GoalView> goals() {
            return read.goals();
        }
    }

    /** @param by what the rows are grouped by */
    record Lanes(LaneBy by, OpenLanes open) {}

    RoadmapInView in(LaneBy by, OpenLanes open) {
        return new RoadmapInView(whole, goals, unfolded, Optional.of(new Lanes(by, open)));
    }

    RoadmapInView unfolding(Set<String> keys) {
        return new RoadmapInView(whole, goals, keys, lanes);
    }

    /** How many goals of the whole roadmap the reader cannot see. */
    int hiddenGoals() {
        return whole.read().summary().hiddenGoals();
    }

    String name() {
        return whole.name();
    }

    LocalDate asOf() {
        return whole.asOf();
    }

    HealthNames healthNames() {
        return whole.healthNames();
    }

    String fileName() {
        return whole.key() + "-" + whole.asOf();
    }
}
