package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Goal;
import io.milepost.lookup.GoalRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** What lookup reads of goals, from Active Objects. */
public final class ActiveObjectsGoalRecords implements GoalRecords {

    private final ActiveObjects ao;
    private final GoalRows goals;
    private final ContributionRows contributions;
    private final ActivityValueRows values;

    public ActiveObjectsGoalRecords(ActiveObjects ao) {
        this.ao = ao;
        this.goals = new GoalRows(ao);
        this.contributions = new ContributionRows(ao);
        this.values = new ActivityValueRows(ao);
    }

    @Override
    public Map<Long, Goal> byIds(Collection<Long> goalIds) {
        return goals.whereIn("GOAL_ID", goalIds).stream().collect(Collectors.toMap(Goal::id, Function.identity()));
    }

    @Override
    public List<Goal> ofProjects(Collection<Long> projectIds) {
        return goals.ofProjects(projectIds);
    }

    @Override
    public Set<Long> idsIn(Collection<Long> projectIds) {
        return goals.idsIn(projectIds);
    }

    @Override
    public Map<Long, List<Long>> idsByProject() {
        return goals.idsByProject();
    }

    @Override
    public List<Goal> below(Collection<Long> goalIds) {
        Set<Long> known = new HashSet<>(goalIds);
        List<Goal> below = new ArrayList<>();
        Collection<Long> level = goalIds;
        while (!level.isEmpty()) {
            List<Goal> next = goals.whereIn("PARENT_ID", level);
            next.removeIf(goal -> !known.add(goal.id()));
            below.addAll(next);
            level = next.stream().map(Goal::id).toList();
        }
        return below;
    }

    @Override
    public List<Goal> all() {
        return goals.all();
    }

    @Override
    public List<Contribution> contributionsTo(Collection<Long> goalIds) {
        return contributions.whereIn("GOAL_ID", goalIds).stream()
                .sorted(Comparator.comparingLong(Contribution::goalId).thenComparingLong(Contribution::activityId))
                .toList();
    }

    @Override
    public List<Long> activityIds(Collection<Long> goalIds) {
        return contributions.activityIdsOf(goalIds).stream().sorted().distinct().toList();
    }

    @Override
    public List<Contribution> contributionsOf(Collection<Long> activityIds) {
        return contributions.whereIn("ACTIVITY_ID", activityIds).stream()
                .sorted(Comparator.comparingLong(Contribution::activityId).thenComparingLong(Contribution::goalId))
                .toList();
    }

    @Override
    public List<ActivityValue> valuesOf(Collection<Long> activityIds) {
        return values.whereIn("ACTIVITY_ID", activityIds);
    }

    @Override
    public boolean hasGoals(long projectId) {
        return ao.count(GoalRow.class, Query.select().where("PROJECT_ID = ?", projectId)) > 0;
    }

    @Override
    public LongPredicate contributing(Collection<Long> issueIds) {
        return contributions.contributing(issueIds);
    }
}
