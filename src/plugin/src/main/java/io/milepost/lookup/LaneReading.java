package io.milepost.lookup;

import io.milepost.domain.Delivery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The activities of a roadmap in their lanes, as far as one reader sees them. A lane in which he sees nothing is none: what
 * only unseen issues say, he must not learn.
 */
final class LaneReading {

    /** The key of the lane of activities without a value; no value is empty. */
    static final String NONE = "";

    private final Map<String, List<PlacedActivity>> seen = new HashMap<>();
    private final Map<String, List<PlacedActivity>> unseen = new HashMap<>();
    private final List<PlacedActivity> inNoLane = new ArrayList<>();

    /** @param lanesOf by key, what an activity gives in each of its lanes; never empty */
    LaneReading(
            List<PlacedActivity> seenOnes,
            List<PlacedActivity> unseenOnes,
            Function<PlacedActivity, Map<String, PlacedActivity>> lanesOf) {
        seenOnes.forEach(each -> lanesOf.apply(each).forEach((lane, part) -> add(seen, lane, part)));
        unseenOnes.forEach(each -> {
            Map<String, PlacedActivity> lanes = new HashMap<>(lanesOf.apply(each));
            lanes.keySet().retainAll(seen.keySet());
            lanes.forEach((lane, part) -> add(unseen, lane, part));
            if (lanes.isEmpty()) {
                inNoLane.add(each);
            }
        });
    }

    private static void add(Map<String, List<PlacedActivity>> lanes, String lane, PlacedActivity part) {
        lanes.computeIfAbsent(lane, none -> new ArrayList<>()).add(part);
    }

    Set<String> keys() {
        return seen.keySet();
    }

    LaneFigures figures(String lane) {
        return LaneFigures.of(seen(lane), unseen.getOrDefault(lane, List.of()));
    }

    List<PlacedActivity> seen(String lane) {
        return seen.getOrDefault(lane, List.of());
    }

    /** What is seen in these lanes, each activity once. */
    List<PlacedActivity> seenIn(Collection<String> lanes) {
        return once(lanes, seen);
    }

    /** Of all lanes also what is unseen and in none of them. */
    LaneFigures total(Collection<String> lanes) {
        List<PlacedActivity> hidden = new ArrayList<>(once(lanes, unseen));
        if (lanes.containsAll(keys())) {
            hidden.addAll(inNoLane);
        }
        return LaneFigures.of(seenIn(lanes), hidden);
    }

    private static List<PlacedActivity> once(Collection<String> lanes, Map<String, List<PlacedActivity>> byLane) {
        Map<Long, PlacedActivity> once = new LinkedHashMap<>();
        lanes.forEach(lane ->
                byLane.getOrDefault(lane, List.of()).forEach(part -> once.merge(part.id(), part, LaneReading::joined)));
        return List.copyOf(once.values());
    }

    /** In lanes by goal each lane has the activity's part for its goal. */
    private static PlacedActivity joined(PlacedActivity one, PlacedActivity other) {
        if (one == other) {
            return one;
        }
        Map<Long, Delivery> both = new HashMap<>(one.byGoal());
        both.putAll(other.byGoal());
        return new PlacedActivity(one.activity(), both);
    }
}
