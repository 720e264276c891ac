package io.milepost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, to at most six digits after the point; below 0 and above 1 are possible and kept. */
public record Share(BigDecimal value) implements Comparable<Share> {

    private static final int DIGITS = 6;

    /** A million times the whole. */
    public static final BigDecimal FARTHEST = BigDecimal.TEN.pow(6);

    public static final Share NONE = ofMillionths(0);
    public static final Share WHOLE = ofMillionths(1_000_000);

    public Share {
        if (value.scale() > DIGITS) {
            throw new IllegalArgumentException("share too fine: " + value);
        }
        value = value.setScale(DIGITS);
    }

    public static Share ofMillionths(long millionths) {
        return new Share(BigDecimal.valueOf(millionths, DIGITS));
    }

    /** Rounded half up to six digits; the whole must not be 0. */
    public static Share ofRatio(long part, long whole) {
        return new Share(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }

    /**
     * Rounded half up to six digits; the whole must not be 0. A share beyond {@link #FARTHEST} in either direction says no
     * more than that it is far off, and is cut there.
     */
    public static Share ofRatio(BigDecimal part, BigDecimal whole) {
        BigDecimal ratio = part.divide(whole, DIGITS, RoundingMode.HALF_UP);
        return new Share(ratio.min(FARTHEST).max(FARTHEST.negate()));
    }

    public long millionths() {
        return value.unscaledValue().longValueExact();
    }

    /** What enters a roll-up: at least 0 and at most 1. */
    public Share clamped() {
        if (compareTo(NONE) < 0) {
            return NONE;
        }
        return compareTo(WHOLE) > 0 ? WHOLE : this;
    }

    /** How far this share is ahead of the other, in percentage points; negative when behind. */
    public BigDecimal pointsAheadOf(Share other) {
        return value.subtract(other.value).movePointRight(2);
    }

    public boolean isAtLeast(Share other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }
}
