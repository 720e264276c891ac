package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What many goals come to.
 *
 * @param goals how many there are, seen or not
 * @param byHealth how many of those that the reader sees have each health; with the hidden ones they make up all goals
 * @param delivery of all goals, seen or not
 * @param pace what today asks for: the mean of the top goals' paces by their weight
 * @param hiddenGoals how many of the goals the reader may not see
 */
public record Summary(
        int goals, Map<Health, Integer> byHealth, Optional<Share> delivery, Optional<Share> pace, int hiddenGoals) {

    /** Sums up from the goals at the top, seen or not, because these count what stands below them. */
    static Summary of(List<Standing> top, List<Standing> seen, int hiddenGoals) {
        Delivery delivery = top.stream().map(Standing::delivery).reduce(Delivery.NONE, Delivery::plus);
        return new Summary(seen.size() + hiddenGoals, byHealth(seen), delivery.share(), pace(top), hiddenGoals);
    }

    private static Map<Health, Integer> byHealth(Collection<Standing> standings) {
        Map<Health, Integer> counts = new EnumMap<>(Health.class);
        for (Health health : Health.values()) {
            counts.put(health, 0);
        }
        standings.forEach(standing -> counts.merge(standing.health(), 1, Integer::sum));
        return counts;
    }

    private static Optional<Share> pace(List<Standing> top) {
        List<Standing> paced =
                top.stream().filter(standing -> standing.pace().isPresent()).toList();
        BigDecimal weights = sum(paced.stream().map(Summary::weight).toList());
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal expected = sum(paced.stream()
                .map(standing ->
                        weight(standing).multiply(standing.pace().orElseThrow().value()))
                .toList());
        return Optional.of(new Share(expected.divide(weights, 6, RoundingMode.HALF_UP)));
    }

    private static BigDecimal weight(Standing standing) {
        return BigDecimal.valueOf(standing.delivery().weight());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
