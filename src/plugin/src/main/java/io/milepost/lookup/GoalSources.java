package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports that a reading of goals asks, each once for all goals. */
public record GoalSources(
        GoalRecords records, PastStates past, PlanRecords plans, Issues issues, Visibility visibility) {

    /** With the goals as they stood then. */
    GoalSources at(AsOf asOf) {
        return asOf.isLive()
                ? this
                : new GoalSources(PastGoals.read(records, past, asOf.moment()), past, plans, issues, visibility);
    }

    /** The goals must be complete downwards; parents of those at the top are named where the reader sees them. */
    GoalFacts read(Viewer viewer, Collection<Goal> goals, AsOf asOf) {
        List<Contribution> contributions =
                records.contributionsTo(goals.stream().map(Goal::id).toList());
        Set<Long> named = withParents(goals);
        Set<Long> asked = new HashSet<>(named);
        contributions.forEach(contribution -> asked.add(contribution.activityId()));
        return new GoalFacts(
                Planned.read(plans, asOf, goals),
                goals,
                contributions,
                new GoalFacts.Seen(visibility.seenOf(viewer, asked), issues.details(named)),
                asOf);
    }

    /** Those of the projects that the viewer may browse and whose plan is for him: what is in the others he does not see. */
    Set<Long> projectsInSight(Viewer viewer, Set<Long> projectIds) {
        return inSight(viewer, projectIds).stream().map(ProjectDetails::id).collect(Collectors.toSet());
    }

    /** The same with their keys. */
    List<ProjectDetails> inSight(Viewer viewer, Set<Long> projectIds) {
        List<ProjectDetails> wanted = issues.projects().stream()
                .filter(project -> projectIds.contains(project.id()))
                .toList();
        Set<String> seen = visibility.seenProjects(
                viewer, wanted.stream().map(ProjectDetails::key).toList());
        return wanted.stream().filter(project -> seen.contains(project.key())).toList();
    }

    private static Set<Long> withParents(Collection<Goal> goals) {
        return goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.id()), goal.parentId().stream().boxed()))
                .collect(Collectors.toSet());
    }
}
