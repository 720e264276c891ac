package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.result.SubGoal;
import io.milepost.domain.result.SubGoals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What many goals come to, without drafts and what was put away.
 *
 * @param goals how many there are, seen or not
 * @param byHealth how many of those that the reader sees have each health; with the hidden ones they make up all goals
 * @param drafts how many drafts the reader sees besides
 * @param top of all goals, seen or not
 * @param hiddenGoals how many of the goals the reader may not see
 */
public record Summary(int goals, Map<Health, Integer> byHealth, int drafts, Top top, int hiddenGoals) {

    /**
     * Summed up from the goals at the top, because these count what stands below them.
     *
     * @param pace what the day asks for: the mean of the goals' paces by their work
     * @param result the mean of the results of those with data, by the weights that people gave them
     */
    public record Top(Delivery delivery, Optional<Share> pace, SubGoals.RolledUp result) {

        static Top of(List<Assessment> goals, List<SubGoal> results) {
            Delivery delivery = goals.stream().map(Assessment::delivery).reduce(Delivery.NONE, Delivery::plus);
            return new Top(delivery, meanPace(goals), new SubGoals(results).rolledUp(RollUp.WEIGHTED_MEAN));
        }
    }

    static Map<Health, Integer> byHealth(Collection<Assessment> goals) {
        Map<Health, Integer> counts = new EnumMap<>(Health.class);
        for (Health health : Health.values()) {
            counts.put(health, 0);
        }
        goals.forEach(goal -> counts.merge(goal.judgement().health(), 1, Integer::sum));
        return counts;
    }

    private static Optional<Share> meanPace(List<Assessment> top) {
        List<Assessment> paced =
                top.stream().filter(goal -> goal.judgement().pace().isPresent()).toList();
        BigDecimal weights = sum(paced.stream().map(Summary::weight).toList());
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal expected = sum(paced.stream()
                .map(goal -> weight(goal)
                        .multiply(goal.judgement().pace().orElseThrow().value()))
                .toList());
        return Optional.of(Share.ofRatio(expected, weights));
    }

    private static BigDecimal weight(Assessment goal) {
        return BigDecimal.valueOf(goal.delivery().weight());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
