package io.milepost.recalculation;

import io.milepost.domain.Activity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what the stored activities change, and what waits for them or for goals.
 *
 * @param removed those that are no activities any more
 * @param successors by issue, all that wait for it from now on; issues for which the same wait as before are absent
 */
public record ActivityChanges(
        List<Long> removed, List<Activity> added, List<Activity> changed, Map<Long, Set<Long>> successors) {

    public static final ActivityChanges NONE = new ActivityChanges(List.of(), List.of(), List.of(), Map.of());

    static ActivityChanges between(Collection<Activity> stored, Collection<Activity> now) {
        Map<Long, Activity> before = stored.stream()
                .collect(Collectors.toMap(Activity::id, Function.identity(), (one, same) -> one, TreeMap::new));
        ActivityChanges changes =
                new ActivityChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        now.forEach(activity -> changes.compare(before.remove(activity.id()), activity));
        changes.removed.addAll(before.keySet());
        return changes;
    }

    /** @param stored by issue, what waits for it; what nothing waits for may be absent from both */
    ActivityChanges with(Map<Long, Set<Long>> stored, Map<Long, Set<Long>> now) {
        Set<Long> issues = new TreeSet<>(stored.keySet());
        issues.addAll(now.keySet());
        issues.forEach(issue -> {
            Set<Long> waiting = now.getOrDefault(issue, Set.of());
            if (!waiting.equals(stored.getOrDefault(issue, Set.of()))) {
                successors.put(issue, waiting);
            }
        });
        return this;
    }

    private void compare(Activity before, Activity now) {
        if (before == null) {
            added.add(now);
        } else if (!now.equals(before)) {
            changed.add(now);
        }
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && changed.isEmpty() && successors.isEmpty();
    }

    /** All that something changes of. */
    Stream<Long> ids() {
        return Stream.concat(
                Stream.concat(removed.stream(), successors.keySet().stream()),
                Stream.of(added, changed).flatMap(List::stream).map(Activity::id));
    }
}
