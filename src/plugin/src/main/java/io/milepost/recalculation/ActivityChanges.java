package io.milepost.recalculation;

import io.milepost.domain.Activity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what the stored activities change.
 *
 * @param removed those that are no activities any more
 */
public record ActivityChanges(List<Long> removed, List<Activity> added, List<Activity> changed) {

    public static final ActivityChanges NONE = new ActivityChanges(List.of(), List.of(), List.of());

    static ActivityChanges between(Collection<Activity> stored, Collection<Activity> now) {
        Map<Long, Activity> before = stored.stream()
                .collect(Collectors.toMap(Activity::id, Function.identity(), (one, same) -> one, TreeMap::new));
        ActivityChanges changes = new ActivityChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        now.forEach(activity -> changes.compare(before.remove(activity.id()), activity));
        changes.removed.addAll(before.keySet());
        return changes;
    }

    private void compare(Activity before, Activity now) {
        if (before == null) {
            added.add(now);
        } else if (!now.equals(before)) {
            changed.add(now);
        }
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    /** All that something changes of. */
    Stream<Long> ids() {
        return Stream.concat(
                removed.stream(),
                Stream.of(added, changed).flatMap(List::stream).map(Activity::id));
    }
}
