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
     * The day on which a goal is judged.
     *
     * @param pace the share that is expected by then
     * @param timePassed the share of its time that has passed
     * @param isUntried whether its channel has not run for its least time yet
     * @param isStale whether the last measurement is older than the review cadence
     */
    public record Moment(Share pace, Share timePassed, boolean isUntried, boolean isStale) {}

    /** No attainment, or no dates to make a pace from, is no data; an achieved goal is achieved at any time. */
    public Health health(Attainment attainment, Optional<Moment> moment) {
        return attainment.share().map(share -> healthOf(share, moment)).orElse(Health.NO_DATA);
    }

    /** Whether a share is so close to what is expected that it is on track. */
    public boolean isOnPace(Share share, Share pace) {
        return share.pointsAheadOf(pace).compareTo(onTrackFrom) >= 0;
    }

    private Health healthOf(Share share, Optional<Moment> moment) {
        if (share.isAtLeast(Share.WHOLE)) {
            return Health.ACHIEVED;
        }
        return moment.map(now -> judged(share, now)).orElse(Health.NO_DATA);
    }

    private Health judged(Share share, Moment now) {
        if (now.isUntried || !now.timePassed.isAtLeast(earlyBelow)) {
            return Health.TOO_EARLY;
        }
        if (now.isStale) {
            return Health.STALE;
        }
        if (isOnPace(share, now.pace)) {
            return Health.ON_TRACK;
        }
        return share.pointsAheadOf(now.pace).compareTo(atRiskFrom) >= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }
}
