package io.milepost.recalculation;

import io.milepost.domain.Activity;
import io.milepost.domain.ActivityValue;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.ParentLink;
import io.milepost.domain.delivery.FieldTotals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stored goals, contributions and links between goals, as the calculation reads and writes them. It is written only
 * inside an {@link ExclusiveRun}. Each question is answered with a fixed number of statements, one a thousand ids.
 */
public interface GoalStore {

    /** Ids without a stored goal are absent from the answer. */
    Map<Long, Goal> goals(Collection<Long> issueIds);

    List<Goal> allGoals();

    /** What these activities contribute, to whichever goals. */
    List<Contribution> contributionsBy(Collection<Long> activityIds);

    /** Each goal's own sum as its stored contributions add up to; goals without contributions are absent. */
    Map<Long, Delivery> contributionSums();

    /** What is kept of these activities themselves; issues that are stored as none are absent. */
    List<Activity> activitiesBy(Collection<Long> issueIds);

    /** By goal or activity, the issues that wait for it; those for which none wait are absent. */
    Map<Long, Set<Long>> successorsOf(Collection<Long> issueIds);

    /** The kept values of these activities' number fields. */
    List<ActivityValue> valuesBy(Collection<Long> activityIds);

    /** The kept values that count for these goals. */
    List<ActivityValue> valuesTo(Collection<Long> goalIds);

    /** By goal and field, the sums of these values; goals and fields without any are absent. */
    Map<Long, Map<String, FieldTotals>> valueTotals(Collection<Long> goalIds);

    /** All goals that keep values of their own activities. */
    Set<Long> goalsKeepingValues();

    /** The links that offer these goals a parent. */
    List<ParentLink> parentLinksOf(Collection<Long> goalIds);

    List<ParentLink> allParentLinks();

    /** By issue, the issues that are stored as its activities or possible sub-goals; issues without any are absent. */
    Map<Long, Set<Long>> membersOf(Collection<Long> issueIds);

    /** These goals and all above them; ids without a stored goal are absent. One statement a level. */
    Map<Long, Goal> goalsUpward(Collection<Long> goalIds);

    /** The goals directly below these. */
    List<Goal> subGoalsOf(Collection<Long> goalIds);

    /** Which of these groups of Jira's change history are already a cause in the ledger. */
    Set<Long> recordedChanges(Collection<Long> changeIds);

    /** All that is stored of issues with ids above {@code after} and up to {@code upTo}. */
    StoredRange storedBetween(long after, long upTo);

    /** All or nothing. */
    void apply(Changes changes);
}
