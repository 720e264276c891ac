package io.milepost.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The thresholds that turn attainment and pace into a health.
 *
 * @param onTrackFrom the lowest gap in percentage points that is still on track
 * @param atRiskFrom the lowest gap in percentage points that is still at risk
 * @param earlyBelow the share of the time that must have passed before a goal is judged
 */
public record HealthRule(BigDecimal onTrackFrom, BigDecimal atRiskFrom, Share earlyBelow) {

    public static final HealthRule STANDARD =
            new HealthRule(BigDecimal.valueOf(-5), BigDecimal.valueOf(-15), Share.ofMillionths(100_000));

    public HealthRule {
        if (onTrackFrom.compareTo(atRiskFrom) < 0) {
            throw new IllegalArgumentException(
                    "on track from " + onTrackFrom + " lies below at risk from " + atRiskFrom);
        }
    }

    /**
     * No attainment, or no dates to make a pace from, is no data; an achieved goal is achieved at any time. With a linear
     * pace the share of the time that has passed is the pace itself.
     */
    public Health health(Attainment attainment, Optional<Share> pace) {
        return attainment.share().map(share -> healthOf(share, pace)).orElse(Health.NO_DATA);
    }

    private Health healthOf(Share share, Optional<Share> pace) {
        if (share.isAtLeast(Share.WHOLE)) {
            return Health.ACHIEVED;
        }
        return pace.map(expected -> againstPace(share, expected)).orElse(Health.NO_DATA);
    }

    private Health againstPace(Share share, Share pace) {
        if (!pace.isAtLeast(earlyBelow)) {
            return Health.TOO_EARLY;
        }
        BigDecimal gap = share.pointsAheadOf(pace);
        if (gap.compareTo(onTrackFrom) >= 0) {
            return Health.ON_TRACK;
        }
        return gap.compareTo(atRiskFrom) >= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }
}
