package io.milepost.planning.fields;

import java.util.Map;
import java.util.Set;

/**
 * Which fields an administrator wants.
 *
 * @param purposes what they are for
 * @param projectIds of the projects that have them; none means all projects
 * @param screenIds of the screens on which they should stand
 * @param units by purpose what stands behind the numbers, such as EUR; blank for nothing
 */
public record FieldWish(
        Set<FieldPurpose> purposes, Set<Long> projectIds, Set<Long> screenIds, Map<FieldPurpose, String> units) {

    private static final int LONGEST_UNIT = 20;

    public FieldWish {
        purposes = Set.copyOf(purposes);
        projectIds = Set.copyOf(projectIds);
        screenIds = Set.copyOf(screenIds);
        units = Map.copyOf(units);
        units.values().forEach(FieldWish::check);
    }

    private static void check(String unit) {
        if (unit.length() > LONGEST_UNIT || unit.chars().anyMatch(Character::isISOControl)) {
            throw new WishRefusedException("unit", unit);
        }
    }

    /** Without blanks around it; empty where nothing is said. */
    String unit(FieldPurpose purpose) {
        return units.getOrDefault(purpose, "").strip();
    }
}
