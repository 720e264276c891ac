package io.milepost.lookup;

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

    private final Placing seen = new Placing();
    private final Placing unseen = new Placing();

    /** @param lanesOf where an activity stands and what it gives there; never nowhere */
    LaneReading(
            List<PlacedActivity> seenOnes,
            List<PlacedActivity> unseenOnes,
            Function<PlacedActivity, List<InLane>> lanesOf) {
        seenOnes.forEach(each -> seen.add(each, lanesOf.apply(each)));
        unseenOnes.forEach(each -> unseen.add(
                each,
                lanesOf.apply(each).stream()
                        .filter(part -> seen.byLane.containsKey(part.lane()))
                        .toList()));
    }

    Set<String> keys() {
        return seen.byLane.keySet();
    }

    LaneFigures figures(String lane) {
        return LaneFigures.of(seen(lane), unseen.in(lane));
    }

    List<PlacedActivity> seen(String lane) {
        return seen.in(lane);
    }

    /** What is seen in these lanes, each activity once. */
    List<PlacedActivity> seenIn(Collection<String> lanes) {
        return areAll(lanes) ? seen.once : seen.in(lanes);
    }

    /** Of all lanes also what is unseen and in none of them. */
    LaneFigures total(Collection<String> lanes) {
        return LaneFigures.of(seenIn(lanes), areAll(lanes) ? unseen.once : unseen.in(lanes));
    }

    private boolean areAll(Collection<String> lanes) {
        return lanes.containsAll(keys());
    }

    /** Activities by lane, and each once with all that it gives in its lanes. */
    private static final class Placing {

        private final Map<String, List<PlacedActivity>> byLane = new HashMap<>();
        private final List<PlacedActivity> once = new ArrayList<>();

        void add(PlacedActivity each, List<InLane> lanes) {
            PlacedActivity whole = lanes.isEmpty() ? each : lanes.get(0).activity();
            for (InLane part : lanes) {
                byLane.computeIfAbsent(part.lane(), none -> new ArrayList<>()).add(part.activity());
                whole = whole.joinedWith(part.activity());
            }
            once.add(whole);
        }

        List<PlacedActivity> in(String lane) {
            return byLane.getOrDefault(lane, List.of());
        }

        List<PlacedActivity> in(Collection<String> lanes) {
            Map<Long, PlacedActivity> each = new LinkedHashMap<>();
            lanes.forEach(lane -> in(lane).forEach(part -> each.merge(part.id(), part, PlacedActivity::joinedWith)));
            return List.copyOf(each.values());
        }
    }
}
