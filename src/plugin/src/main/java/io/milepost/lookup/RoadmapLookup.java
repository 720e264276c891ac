package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a project's goals with all goals below them, wherever these are. */
public final class RoadmapLookup {

    private final GoalSources sources;
    private final PlanDay day;

    public RoadmapLookup(GoalSources sources, PlanDay day) {
        this.sources = sources;
        this.day = day;
    }

    /**
     * Refuses a project that the viewer may not browse like one that does not exist, and a day that has not come yet.
     *
     * @param archived whether goals that were put away are listed too
     */
    public Roadmap of(Viewer viewer, String projectKey, Optional<LocalDate> asOf, boolean archived) {
        Found found = find(viewer, projectKey, day.asOf(asOf));
        return new Roadmap(
                found.project,
                found.facts.asOf().day(),
                day.zone(),
                found.facts.planned().rules(found.project.id()).healthNames(),
                new GoalReading(found.facts).list(archived));
    }

    /** A project, and what was read of its goals. */
    record Found(ProjectDetails project, GoalFacts facts) {}

    /** Refuses a project that the viewer may not browse like one that does not exist. */
    Found find(Viewer viewer, String projectKey, AsOf asOf) {
        sources.visibility().checkProject(viewer, projectKey);
        ProjectDetails project =
                sources.issues().project(projectKey).orElseThrow(() -> new UnknownProjectException(projectKey));
        GoalSources then = sources.at(asOf);
        return new Found(project, then.read(viewer, goalsOf(then.records(), project.id()), asOf));
    }

    private static List<Goal> goalsOf(GoalRecords records, long projectId) {
        List<Goal> own = records.ofProject(projectId);
        List<Goal> below = records.below(own.stream().map(Goal::id).toList());
        Map<Long, Goal> each = Stream.concat(own.stream(), below.stream())
                .collect(Collectors.toMap(Goal::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new ArrayList<>(each.values());
    }
}
