package io.milepost.planning;

import io.milepost.domain.CauseKind;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Share;
import io.milepost.planning.RecalculationRequests.Told;
import io.milepost.planning.SetParentGoal.GoalPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Divides an activity that serves several goals among them. */
public final class SetActivityShare {

    private final EditRights rights;
    private final ActivityShares shares;
    private final RecalculationRequests requests;
    private final OneAtATime oneAtATime;

    public SetActivityShare(
            EditRights rights, ActivityShares shares, RecalculationRequests requests, OneAtATime oneAtATime) {
        this.rights = rights;
        this.shares = shares;
        this.requests = requests;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Empty takes back what was set. Refuses, in this order: a person who may not edit the goal's plan; a share that is no
     * part of the whole; one that makes more than the whole with what other goals have.
     */
    public void set(Optional<String> personKey, GoalPlace goal, long activityId, Optional<Share> share) {
        rights.checkEditPlan(personKey, goal.projectKey());
        share.filter(wanted -> !wanted.clamped().equals(wanted)).ifPresent(wanted -> {
            throw new ShareRefusedException(wanted, Share.WHOLE);
        });
        oneAtATime.run(() -> {
            share.ifPresent(wanted -> checkSum(goal.goalId(), activityId, wanted));
            Optional<Share> before = Optional.ofNullable(shares.of(activityId).get(goal.goalId()));
            shares.set(activityId, goal.goalId(), share);
            requests.request(activityId, personKey, List.of(told(before, share)));
        });
    }

    private static Told told(Optional<Share> before, Optional<Share> after) {
        PlanDetail detail = new PlanDetail("share", Optional.empty(), "");
        return new Told(
                CauseKind.PLAN,
                before.map(SetActivityShare::plain),
                after.map(SetActivityShare::plain),
                Optional.of(detail));
    }

    private static String plain(Share share) {
        return share.value().stripTrailingZeros().toPlainString();
    }

    /** What no goal has yet of the activity. */
    public Share left(long activityId) {
        return leftBeside(activityId, Set.of());
    }

    private void checkSum(long goalId, long activityId, Share wanted) {
        Share left = leftBeside(activityId, Set.of(goalId));
        if (wanted.compareTo(left) > 0) {
            throw new ShareRefusedException(wanted, left);
        }
    }

    private Share leftBeside(long activityId, Set<Long> goals) {
        long others = shares.of(activityId).entrySet().stream()
                .filter(part -> !goals.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(Share::millionths)
                .sum();
        return Share.ofMillionths(Share.WHOLE.millionths() - others);
    }
}
