package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Activity;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.ParentLink;
import io.milepost.domain.delivery.FieldTotals;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalStore;
import io.milepost.recalculation.StoredRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The recalculation's goal store in Active Objects. */
public final class ActiveObjectsGoalStore implements GoalStore {

    private final ActiveObjects ao;
    private final GoalRows goals;
    private final ContributionRows contributions;
    private final ActivityRows activities;
    private final DependencyRows dependencies;
    private final ActivityValueRows values;
    private final Rows<ParentLinkRow, ParentLink> links;
    private final Rows<LedgerCauseRow, Long> recordedChanges;

    public ActiveObjectsGoalStore(ActiveObjects ao) {
        this.ao = ao;
        this.goals = new GoalRows(ao);
        this.contributions = new ContributionRows(ao);
        this.activities = new ActivityRows(ao);
        this.dependencies = new DependencyRows(ao);
        this.values = new ActivityValueRows(ao);
        this.links = new Rows<>(ao, ParentLinkRow.class, ParentLinkRow.COLUMNS, StoredRows::link);
        this.recordedChanges =
                new Rows<>(ao, LedgerCauseRow.class, LedgerCauseRow.COLUMNS, LedgerCauseRow::getChangeId);
    }

    @Override
    public Map<Long, Goal> goals(Collection<Long> issueIds) {
        return goals.whereIn("GOAL_ID", issueIds).stream().collect(Collectors.toMap(Goal::id, Function.identity()));
    }

    @Override
    public List<Goal> allGoals() {
        return goals.all();
    }

    @Override
    public List<Contribution> contributionsBy(Collection<Long> activityIds) {
        return contributions.whereIn("ACTIVITY_ID", activityIds);
    }

    @Override
    public Map<Long, Delivery> contributionSums() {
        return contributions.sumsByGoal();
    }

    @Override
    public List<Activity> activitiesBy(Collection<Long> issueIds) {
        return activities.byIds(issueIds);
    }

    @Override
    public Map<Long, Set<Long>> successorsOf(Collection<Long> issueIds) {
        return dependencies.of(issueIds);
    }

    @Override
    public List<ActivityValue> valuesBy(Collection<Long> activityIds) {
        return values.whereIn("ACTIVITY_ID", activityIds);
    }

    @Override
    public List<ActivityValue> valuesTo(Collection<Long> goalIds) {
        return values.whereIn("GOAL_ID", goalIds);
    }

    @Override
    public Map<Long, Map<String, FieldTotals>> valueTotals(Collection<Long> goalIds) {
        return values.totals(goalIds);
    }

    @Override
    public Set<Long> goalsKeepingValues() {
        return goals.keepingValues().stream().map(Goal::id).collect(Collectors.toSet());
    }

    @Override
    public List<ParentLink> parentLinksOf(Collection<Long> goalIds) {
        return links.whereIn("GOAL_ID", goalIds);
    }

    @Override
    public List<ParentLink> allParentLinks() {
        return links.find(links.all());
    }

    @Override
    public Map<Long, Set<Long>> membersOf(Collection<Long> issueIds) {
        Map<Long, Set<Long>> members = new HashMap<>();
        contributions.whereIn("GOAL_ID", issueIds).forEach(part -> add(members, part.goalId(), part.activityId()));
        links.whereIn("PARENT_ID", issueIds).forEach(link -> add(members, link.parentId(), link.goalId()));
        return members;
    }

    @Override
    public Map<Long, Goal> goalsUpward(Collection<Long> goalIds) {
        Map<Long, Goal> upward = new HashMap<>();
        Set<Long> level = Set.copyOf(goalIds);
        while (!level.isEmpty()) {
            Set<Long> above = new HashSet<>();
            goals.whereIn("GOAL_ID", level).forEach(goal -> {
                upward.put(goal.id(), goal);
                goal.parentId().ifPresent(above::add);
            });
            above.removeAll(upward.keySet());
            level = above;
        }
        return upward;
    }

    @Override
    public List<Goal> subGoalsOf(Collection<Long> goalIds) {
        return goals.whereIn("PARENT_ID", goalIds);
    }

    @Override
    public Set<Long> recordedChanges(Collection<Long> changeIds) {
        return Set.copyOf(recordedChanges.whereIn("CHANGE_ID", changeIds));
    }

    @Override
    public StoredRange storedBetween(long after, long upTo) {
        Set<Long> found = new HashSet<>();
        goals.between(after, upTo).forEach(goal -> found.add(goal.id()));
        links.find(links.where("GOAL_ID > ? AND GOAL_ID <= ?", after, upTo)).forEach(link -> found.add(link.goalId()));
        Map<Long, Activity> placed =
                activities.between(after, upTo).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        return new StoredRange(
                contributions.ofActivitiesBetween(after, upTo), placed, found, dependencies.between(after, upTo));
    }

    @Override
    public void apply(Changes changes) {
        if (!changes.isEmpty()) {
            ao.executeInTransaction(() -> {
                new BatchWriter(ao, changes).write();
                return null;
            });
        }
    }

    private static void add(Map<Long, Set<Long>> sets, long key, long value) {
        sets.computeIfAbsent(key, unused -> new HashSet<>()).add(value);
    }
}
