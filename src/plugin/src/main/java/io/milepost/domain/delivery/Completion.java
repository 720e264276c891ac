package io.milepost.domain.delivery;

import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one activity would add if it were done now and nothing else changed: a pure function of stored sums. */
public final class Completion {

    private final Map<Long, Goal> goals;
    private final Map<Long, Delivery> moved = new HashMap<>();

    private Completion(Map<Long, Goal> goals) {
        this.goals = goals;
    }

    /** A goal's delivery as it is and as it would be. */
    public record Gain(Delivery now, Delivery then) {

        /** In percentage points; empty where there is no work with a weight. */
        public Optional<BigDecimal> points() {
            return then.share().flatMap(share -> now.share().map(share::pointsAheadOf));
        }

        public Optional<Share> from() {
            return now.share();
        }

        public Optional<Share> to() {
            return then.share();
        }
    }

    /**
     * By goal. A goal above moves by what its sub-goal counts there, as when the work is really done.
     *
     * @param contributions of one activity
     * @param goals those that it serves and all above them, by id
     */
    public static Map<Long, Gain> of(Collection<Contribution> contributions, Map<Long, Goal> goals) {
        Completion completion = new Completion(goals);
        contributions.forEach(each -> completion.move(each.goalId(), left(each.delivery())));
        Map<Long, Gain> gains = new HashMap<>();
        completion.fromBelow().forEach(goal -> gains.put(goal.id(), completion.gain(goal)));
        return gains;
    }

    private static Delivery left(Delivery given) {
        return new Delivery(0, given.weight() - given.done());
    }

    private void move(long goalId, Delivery by) {
        moved.merge(goalId, by, Delivery::plus);
    }

    private Gain gain(Goal goal) {
        Delivery now = goal.delivery();
        Delivery then = now.plus(moved.getOrDefault(goal.id(), Delivery.NONE));
        Delivery counted = goal.state().with(then).counted().minus(goal.state().counted());
        goal.parentId().ifPresent(parent -> move(parent, counted));
        return new Gain(now, then);
    }

    private List<Goal> fromBelow() {
        return goals.values().stream()
                .sorted(Comparator.comparingInt(this::depth).reversed())
                .toList();
    }

    /** How many of the goals stand above it; stored goals never stand above themselves. */
    private int depth(Goal goal) {
        Optional<Goal> above = goal.parentId().stream()
                .mapToObj(goals::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
        return above.map(parent -> depth(parent) + 1).orElse(0);
    }
}
