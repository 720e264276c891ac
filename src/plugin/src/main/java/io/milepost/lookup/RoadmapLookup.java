package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        sources.visibility().checkProject(viewer, projectKey);
        ProjectDetails project =
                sources.issues().project(projectKey).orElseThrow(() -> new UnknownProjectException(projectKey));
        GoalFacts facts = inProjects(viewer, Set.of(project.id()), day.asOf(asOf));
        return new Roadmap(
                project,
                facts.asOf().day(),
                day.zone(),
                facts.planned().rules(project.id()).healthNames(),
                new GoalReading(facts).list(archived));
    }

    /** All goals of the projects and all below them, whether or not the viewer may see these. */
    List<Goal> goalsIn(Collection<Long> projectIds) {
        return withBelow(sources, sources.records().ofProjects(projectIds));
    }

    /** Of those issues that are goals and that the viewer sees, these and all below them. */
    List<Goal> goalsAmong(Viewer viewer, Collection<Long> issueIds) {
        Set<Long> seen = sources.visibility().seenOf(viewer, issueIds);
        return withBelow(sources, sources.records().byIds(seen).values());
    }

    /** Of all goals of the projects, whether or not the viewer may see these. */
    GoalFacts inProjects(Viewer viewer, Collection<Long> projectIds, AsOf asOf) {
        GoalSources then = sources.at(asOf);
        return withBelow(then, viewer, then.records().ofProjects(projectIds), asOf);
    }

    /** Of those issues that are goals and that the viewer sees. */
    GoalFacts among(Viewer viewer, Collection<Long> issueIds, AsOf asOf) {
        GoalSources then = sources.at(asOf);
        Set<Long> seen = sources.visibility().seenOf(viewer, issueIds);
        return withBelow(then, viewer, then.records().byIds(seen).values(), asOf);
    }

    private static GoalFacts withBelow(GoalSources then, Viewer viewer, Collection<Goal> own, AsOf asOf) {
        return then.read(viewer, withBelow(then, own), asOf);
    }

    private static List<Goal> withBelow(GoalSources then, Collection<Goal> own) {
        List<Goal> below = then.records().below(own.stream().map(Goal::id).toList());
        Map<Long, Goal> each = Stream.concat(own.stream(), below.stream())
                .collect(Collectors.toMap(Goal::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return new ArrayList<>(each.values());
    }
}
