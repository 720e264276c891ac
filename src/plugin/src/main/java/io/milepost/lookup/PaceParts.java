package io.milepost.lookup;

import io.milepost.domain.Attainment;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.result.Judgement;
import io.milepost.domain.result.PaceCurve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a day asks for of a goal, and how far each of its two dials is ahead of that.
 *
 * @param day the day of asking, or the one on which the goal was closed
 * @param corners the days between which the pace of the headline share is straight
 */
public record PaceParts(PaceShape shape, LocalDate day, Days days, NavigableMap<LocalDate, Share> corners, Gaps gaps) {

    /**
     * Of a goal's time, in days.
     *
     * @param share of the time that has passed
     */
    public record Days(LocalDate start, LocalDate due, long passed, long all, Share share) {}

    /** In percentage points; empty without data. Work is held against the time, a result against its own pace. */
    public record Gaps(Optional<BigDecimal> delivery, Optional<BigDecimal> result) {}

    /** Empty where the goal has no start or no due date. */
    static Optional<PaceParts> of(Assessment goal, LocalDate asked) {
        Span span = goal.state().place().span();
        LocalDate day = Judgement.dayOf(goal.plan(), asked);
        return PaceCurve.of(goal.plan(), goal.rules(), span)
                .map(curve -> of(
                        goal,
                        curve,
                        day,
                        days(curve, day, span.start().orElseThrow(), span.due().orElseThrow())));
    }

    private static PaceParts of(Assessment goal, PaceCurve curve, LocalDate day, Days days) {
        boolean byResult = goal.attainment() instanceof Attainment.ByResult;
        Gaps gaps = new Gaps(
                goal.delivery().share().map(share -> share.pointsAheadOf(days.share)),
                goal.state().result().map(share -> share.pointsAheadOf(curve.on(day))));
        return new PaceParts(
                byResult ? curve.shape() : PaceShape.LINEAR, day, days, byResult ? curve.corners() : ends(days), gaps);
    }

    private static Days days(PaceCurve curve, LocalDate day, LocalDate start, LocalDate due) {
        long all = curve.daysRunning(due);
        return new Days(start, due, Math.min(all, curve.daysRunning(day)), all, curve.timePassed(day));
    }

    private static NavigableMap<LocalDate, Share> ends(Days days) {
        NavigableMap<LocalDate, Share> ends = new TreeMap<>();
        ends.put(days.start, Share.NONE);
        ends.put(days.due, Share.WHOLE);
        return ends;
    }
}
