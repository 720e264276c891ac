package io.milepost.lookup;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * The stored goals and what contributes to them, unfiltered: whoever asks must still pass the visibility gate. Each
 * question is answered with a fixed number of statements, one a thousand ids.
 */
public interface GoalRecords {

    /** Ids without a stored goal are absent from the answer. */
    Map<Long, Goal> byIds(Collection<Long> goalIds);

    /** By ascending id. */
    List<Goal> ofProjects(Collection<Long> projectIds);

    /** The ids of all goals of these projects. */
    Set<Long> idsIn(Collection<Long> projectIds);

    /** By project, the ids of its goals, of all projects that have some: one statement. */
    Map<Long, List<Long>> idsByProject();

    /** All goals below these, wherever they are, without these; one statement a level. */
    List<Goal> below(Collection<Long> goalIds);

    /** Every stored goal by ascending id. */
    List<Goal> all();

    /** The activities' contributions to these goals themselves, not to goals below them; by goal, then by activity. */
    List<Contribution> contributionsTo(Collection<Long> goalIds);

    /** By activity, then by goal. */
    List<Contribution> contributionsOf(Collection<Long> activityIds);

    /** The values of these activities' number fields, as they count for the goals that want them. */
    List<ActivityValue> valuesOf(Collection<Long> activityIds);

    boolean hasGoals(long projectId);

    /** These goals and all above them, by id; one statement a level. */
    default Map<Long, Goal> withAllAbove(Collection<Long> goalIds) {
        Map<Long, Goal> found = new HashMap<>();
        Set<Long> wanted = Set.copyOf(goalIds);
        while (!wanted.isEmpty()) {
            Collection<Goal> level = byIds(wanted).values();
            level.forEach(goal -> found.put(goal.id(), goal));
            wanted = level.stream()
                    .flatMap(goal -> goal.parentId().stream().boxed())
                    .filter(parent -> !found.containsKey(parent))
                    .collect(Collectors.toSet());
        }
        return found;
    }

    /** What contributes to these goals themselves, not to goals below them; each activity once, ascending. */
    List<Long> activityIds(Collection<Long> goalIds);

    /** Tells of each of these issues, and of no others, whether it contributes to any goal. */
    LongPredicate contributing(Collection<Long> issueIds);
}
