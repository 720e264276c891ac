package io.milepost.domain.plan;

import io.milepost.domain.Health;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a plan calls the healths, in whatever language its people speak.
 *
 * @param byHealth healths that keep their standard name are absent; one that is given a blank name keeps it
 */
public record HealthNames(Map<Health, String> byHealth) {
    private static final int LONGEST = 30;

    /** As every reader's own language calls them. */
    public static final HealthNames STANDARD = new HealthNames(Map.of());

    public HealthNames {
        Map<Health, String> kept = new EnumMap<>(Health.class);
        Set<String> taken = new HashSet<>();
        byHealth.forEach((health, typed) -> {
            String name = typed.strip();
            if (!name.isEmpty()) {
                check(name, taken);
                kept.put(health, name);
            }
        });
        byHealth = Collections.unmodifiableMap(kept);
    }

    private static void check(String name, Set<String> taken) {
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new PlanRefusedException("health-name", name);
        }
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            throw new PlanRefusedException("health-name-twice", name);
        }
    }
}
