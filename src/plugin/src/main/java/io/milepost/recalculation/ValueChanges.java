package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what the kept values of activities' number fields change.
 *
 * @param removed as they were stored: those that are no more, and those in whose place others are set
 * @param set new ones, and those that count otherwise than before
 */
public record ValueChanges(List<ActivityValue> removed, List<ActivityValue> set) {

    public static final ValueChanges NONE = new ValueChanges(List.of(), List.of());

    static ValueChanges between(Collection<ActivityValue> stored, Collection<ActivityValue> now) {
        Map<ActivityValue.Key, ActivityValue> before =
                stored.stream().collect(Collectors.toMap(ActivityValue::key, Function.identity()));
        List<ActivityValue> removed = new ArrayList<>();
        List<ActivityValue> set = new ArrayList<>();
        for (ActivityValue value : now) {
            ActivityValue old = before.remove(value.key());
            if (!value.countsLike(old)) {
                set.add(old != null && old.value().equals(value.value()) ? value.since(old.changedAt()) : value);
                Stream.ofNullable(old).forEach(removed::add);
            }
        }
        removed.addAll(before.values());
        return new ValueChanges(removed, set);
    }

    boolean isEmpty() {
        return removed.isEmpty() && set.isEmpty();
    }

    Stream<ActivityValue.Key> keys() {
        return Stream.concat(removed.stream(), set.stream()).map(ActivityValue::key);
    }

    Set<Long> goals() {
        return keys().map(ActivityValue.Key::goalId).collect(Collectors.toSet());
    }
}
