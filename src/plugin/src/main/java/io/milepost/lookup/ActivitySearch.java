package io.milepost.lookup;

import io.milepost.domain.Goal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Finds the issues of activities for Jira's own search. Goals and projects that are named pass the gate. What is found does
 * not, because Jira shows of it only what the searcher may browse; where it is asked for more than these issues
 * themselves, {@link #seen} is asked too.
 */
public final class ActivitySearch {

    private final GoalSources sources;
    private final GoalLookup goals;
    private final ProjectIssues issues;
    private final GoalTokens tokens;

    public ActivitySearch(GoalSources sources, GoalLookup goals, ProjectIssues issues, GoalTokens tokens) {
        this.sources = sources;
        this.goals = goals;
        this.issues = issues;
        this.tokens = tokens;
    }

    /** The first of these keys that is of no goal, or of one that the viewer may not see. */
    public Optional<String> unknownGoal(Viewer viewer, Collection<String> keys) {
        Set<String> known = goals.ids(viewer, keys).keySet();
        return keys.stream().filter(key -> !known.contains(key)).findFirst();
    }

    /** What contributes to the goals themselves, ascending; unknown and unseen goals have nothing. */
    public List<Long> ofGoals(Viewer viewer, Collection<String> keys) {
        return sources.records().activityIds(goals.ids(viewer, keys).values());
    }

    /** The same of the goals and of all goals below them, each activity once. */
    public List<Long> ofTrees(Viewer viewer, Collection<String> keys) {
        return sources.records().activityIds(tree(viewer, keys));
    }

    /** The words that stand for the goals in Jira's index; unknown and unseen goals have none. */
    public List<String> words(Viewer viewer, Collection<String> keys) {
        return goals.ids(viewer, keys).values().stream().map(tokens::of).toList();
    }

    /** The same of the goals and of all goals below them. */
    public List<String> wordsOfTrees(Viewer viewer, Collection<String> keys) {
        return tree(viewer, keys).stream().map(tokens::of).toList();
    }

    /** The ids of the goals that the viewer may see, and of all below these, seen or not. */
    private Set<Long> tree(Viewer viewer, Collection<String> keys) {
        Set<Long> tree = new HashSet<>(goals.ids(viewer, keys).values());
        sources.records().below(List.copyOf(tree)).stream().map(Goal::id).forEach(tree::add);
        return tree;
    }

    public boolean seesProject(Viewer viewer, String key) {
        return project(viewer, key).isPresent();
    }

    /** Those of the project's issues that could serve a goal and serve none, ascending. */
    public List<Long> unlinked(Viewer viewer, String projectKey) {
        return project(viewer, projectKey).map(this::unlinkedOf).orElse(List.of());
    }

    private Optional<ProjectDetails> project(Viewer viewer, String key) {
        return sources.issues()
                .project(key)
                .filter(project -> viewer.unrestricted() || sources.visibility().seesProject(viewer, project.key()));
    }

    private List<Long> unlinkedOf(ProjectDetails project) {
        Collection<Long> all = issues.idsOf(project.id());
        LongPredicate serving = sources.records().contributing(all);
        Set<Long> goalIds = sources.records().idsIn(List.of(project.id()));
        List<Long> rest = all.stream()
                .filter(id -> !serving.test(id) && !goalIds.contains(id))
                .toList();
        return issues.ofActivityTypes(rest).stream().sorted().toList();
    }

    public List<Long> seen(Viewer viewer, List<Long> issueIds) {
        List<Long> seen = new ArrayList<>(issueIds);
        seen.retainAll(sources.visibility().seenOf(viewer, issueIds));
        return seen;
    }
}
