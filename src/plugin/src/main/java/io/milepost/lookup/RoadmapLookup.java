package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a project's goals with all goals below them, wherever these are. */
public final class RoadmapLookup {

    private final GoalReading.Sources sources;
    private final PlanDay day;

    public RoadmapLookup(GoalRecords records, Issues issues, Visibility visibility, PlanDay day) {
        this.sources = new GoalReading.Sources(records, issues, visibility);
        this.day = day;
    }

    /** Refuses a project that the viewer may not browse like one that does not exist. */
    public Roadmap of(Viewer viewer, String projectKey) {
        sources.visibility().checkProject(viewer, projectKey);
        ProjectDetails project =
                sources.issues().project(projectKey).orElseThrow(() -> new UnknownProjectException(projectKey));
        GoalList goals =
                sources.read(viewer, goalsOf(project.id()), day.today()).list();
        return new Roadmap(project, day.today(), day.zone(), goals);
    }

    private List<Goal> goalsOf(long projectId) {
        List<Goal> own = sources.records().ofProject(projectId);
        List<Goal> below = sources.records().below(own.stream().map(Goal::id).toList());
        Map<Long, Goal> each = Stream.concat(own.stream(), below.stream())
                .collect(Collectors.toMap(Goal::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new ArrayList<>(each.values());
    }
}
