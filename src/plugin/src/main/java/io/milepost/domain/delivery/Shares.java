package io.milepost.domain.delivery;

import io.milepost.domain.Share;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;

/** Divides an activity among its goals. */
final class Shares {

    private Shares() {}

    /**
     * By goal its share: the one that people have set, and of the rest equal parts in millionths for the goals without one,
     * the lowest of them with the remainder. However much was set, all shares together are at most the whole.
     */
    static Map<Long, Share> of(NavigableSet<Long> goals, Map<Long, Share> set) {
        Map<Long, Share> shares = new TreeMap<>();
        long left = Share.WHOLE.millionths();
        for (long goal : goals) {
            if (set.containsKey(goal)) {
                long given = Math.min(left, set.get(goal).clamped().millionths());
                shares.put(goal, Share.ofMillionths(given));
                left -= given;
            }
        }
        divide(left, goals.stream().filter(goal -> !set.containsKey(goal)).toList(), shares);
        return shares;
    }

    private static void divide(long left, List<Long> goals, Map<Long, Share> shares) {
        long remainder = goals.isEmpty() ? 0 : left % goals.size();
        for (long goal : goals) {
            shares.put(goal, Share.ofMillionths(left / goals.size() + remainder));
            remainder = 0;
        }
    }
}
