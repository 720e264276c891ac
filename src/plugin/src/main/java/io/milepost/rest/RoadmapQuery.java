package io.milepost.rest;

import io.milepost.lookup.GoalView;
import io.milepost.lookup.KeptPlanLookup;
import io.milepost.lookup.PlanRoadmap;
import io.milepost.lookup.Roadmap;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.Viewer;
import io.milepost.rest.RoadmapInView.Whole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which roadmap is asked for, of which day, and which of its goals.
 *
 * @param plan one that administrators have made; empty where it is the project's
 */
record RoadmapQuery(
        Optional<String> project, OptionalLong plan, Optional<LocalDate> day, boolean withArchived, GoalFilter filter) {

    /** Refuses neither project nor plan, or both, and what is not understood. */
    static RoadmapQuery of(String project, String plan, String asOf, String archived, GoalFilter filter) {
        if (plan != null && project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        Optional<LocalDate> day = Parameters.day("asOf", asOf);
        boolean withArchived = Parameters.isTrue("archived", archived) || filter.archived();
        return plan == null
                ? new RoadmapQuery(
                        Optional.of(Parameters.required("project", project)),
                        OptionalLong.empty(),
                        day,
                        withArchived,
                        filter)
                : new RoadmapQuery(
                        Optional.empty(), OptionalLong.of(Parameters.id("plan", plan)), day, withArchived, filter);
    }

    /**
     * Refuses what the viewer does not see like what is not there, and a day that has not come yet.
     *
     * @param choice which of all goals are read, and in which order
     */
    RoadmapInView read(
            Viewer viewer, RoadmapLookup roadmaps, KeptPlanLookup plans, UnaryOperator<List<GoalView>> choice) {
        return project.map(key -> ofProject(roadmaps.of(viewer, key, day, withArchived), choice))
                .orElseGet(() -> ofPlan(plans.roadmap(viewer, plan.orElseThrow(), day, withArchived), choice));
    }

    private static RoadmapInView ofProject(Roadmap read, UnaryOperator<List<GoalView>> choice) {
        return chosen(
                new Whole(read.project().key(), read.project().name(), read.asOf(), read.healthNames(), read.goals()),
                choice);
    }

    private static RoadmapInView ofPlan(PlanRoadmap read, UnaryOperator<List<GoalView>> choice) {
        return chosen(
                new Whole(
                        "plan-" + read.plan().id(), read.plan().name(), read.asOf(), read.healthNames(), read.goals()),
                choice);
    }

    private static RoadmapInView chosen(Whole whole, UnaryOperator<List<GoalView>> choice) {
        return new RoadmapInView(whole, choice.apply(whole.goals()), Set.of(), Optional.empty());
    }
}
