package io.milepost.lookup;

import io.milepost.domain.GoalState;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a goal came to stand where it stands.
 *
 * @param start how it stood when the first of the days began
 * @param points what changed since, the oldest first
 * @param thinned whether only the last change of each day is among the points
 * @param pace the days between which what was expected is straight
 */
public record GoalHistory(
        Days days, GoalState start, List<EntryView> points, boolean thinned, NavigableMap<LocalDate, Share> pace) {

    /** From the beginning of one to the end of another. */
    public record Days(LocalDate from, LocalDate to) {}

    /** How many percentage points a share has moved over the days; empty where it was or is without data. */
    public Optional<BigDecimal> points(Function<GoalState, Optional<Share>> share) {
        return share.apply(end()).flatMap(last -> share.apply(start).map(last::pointsAheadOf));
    }

    private GoalState end() {
        return points.isEmpty() ? start : points.get(points.size() - 1).change().after();
    }
}
