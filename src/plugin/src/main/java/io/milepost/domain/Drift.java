package io.milepost.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What one run found stored wrongly, and set right.
 *
 * @param at when the run began, to the millisecond
 * @param goals of those whose figures moved by it, the ones that moved farthest
 */
public record Drift(Kind kind, Instant at, Extent extent, List<Moved> goals) {

    private static final int MOST_GOALS = 20;

    private static final Comparator<Moved> FARTHEST_FIRST =
            Comparator.comparingLong(Moved::distance).reversed().thenComparing(Moved::goalId);

    public Drift {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        goals = goals.stream().sorted(FARTHEST_FIRST).limit(MOST_GOALS).toList();
    }

    /** Which run it was. */
    public enum Kind {
        RECONCILIATION,
        /** The full recalculation that nobody asked for. */
        NIGHT,
        /** A full recalculation that somebody asked for. */
        REQUEST,
        /** A full recalculation after a change of the rules, by which nothing can be called wrong. */
        RULES;

        /** As it is stored and as REST says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much a run looked at and found.
     *
     * @param issues at how many it looked
     * @param differences how many stored numbers were wrong
     * @param goals how many goals' figures moved by it
     */
    public record Extent(long issues, long differences, long goals) {}

    /**
     * A goal whose figures were wrong.
     *
     * @param shift by how many millionths its attainment moved; empty where there was none before or after
     */
    public record Moved(long goalId, OptionalLong shift) {

        /** What gains or loses its attainment moves farther than anything else. */
        private long distance() {
            return Math.abs(shift.orElse(Long.MAX_VALUE));
        }
    }

    /** @param shifts by goal, by how far its attainment moved */
    public static Drift of(Kind kind, Instant at, long issues, long differences, Map<Long, OptionalLong> shifts) {
        List<Moved> goals = shifts.entrySet().stream()
                .map(shift -> new Moved(shift.getKey(), shift.getValue()))
                .toList();
        return new Drift(kind, at, new Extent(issues, differences, goals.size()), goals);
    }
}
