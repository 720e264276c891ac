package io.milepost.recalculation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a recalculation did.
 *
 * @param issues how many issues it was asked for
 * @param failed issues that could not be recalculated
 * @param movedGoals goals whose state changed
 * @param relinked activities that contribute to other goals than before
 */
record Outcome(int issues, Wrong wrong, Set<Long> failed, Set<Long> movedGoals, Set<Long> relinked) {

    static final Outcome NONE = lookedAt(0);

    /**
     * What was stored wrongly although no event was waiting that would have set it right.
     *
     * @param differences how many stored numbers
     * @param shifts by goal whose figures moved by that, by how far its attainment did
     */
    record Wrong(int differences, Map<Long, OptionalLong> shifts) {
        static final Wrong NOTHING = new Wrong(0, Map.of());

        private Wrong plus(Wrong other) {
            Map<Long, OptionalLong> all = new HashMap<>(shifts);
            other.shifts.forEach((goal, shift) -> all.merge(goal, shift, Wrong::sum));
            return new Wrong(differences + other.differences, all);
        }

        private static OptionalLong sum(OptionalLong one, OptionalLong other) {
            return one.isPresent() && other.isPresent()
                    ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                    : OptionalLong.empty();
        }
    }

    static Outcome failedAt(long issueId) {
        return new Outcome(1, Wrong.NOTHING, Set.of(issueId), Set.of(), Set.of());
    }

    /** Issues that needed no recalculation so far. */
    static Outcome lookedAt(int issues) {
        return new Outcome(issues, Wrong.NOTHING, Set.of(), Set.of(), Set.of());
    }

    static Outcome of(Wrong wrong) {
        return new Outcome(0, wrong, Set.of(), Set.of(), Set.of());
    }

    /** Of issues that were counted when they were looked at. */
    Outcome asPartOfALook() {
        return new Outcome(0, wrong, failed, movedGoals, relinked);
    }

    int differences() {
        return wrong.differences();
    }

    Outcome plus(Outcome other) {
        return new Outcome(
                issues + other.issues,
                wrong.plus(other.wrong),
                union(failed, other.failed),
                union(movedGoals, other.movedGoals),
                union(relinked, other.relinked));
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        Set<Long> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
