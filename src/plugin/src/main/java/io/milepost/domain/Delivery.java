package io.milepost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Weighted work and how much of it is done, both in millionths; also the difference of two such sums. */
public record Delivery(long weight, long done) {

    public static final Delivery NONE = new Delivery(0, 0);

    private static final int DIGITS = 6;

    public Delivery plus(Delivery other) {
        return new Delivery(Math.addExact(weight, other.weight), Math.addExact(done, other.done));
    }

    public Delivery minus(Delivery other) {
        return new Delivery(Math.subtractExact(weight, other.weight), Math.subtractExact(done, other.done));
    }

    /** Empty while there is no weight: nothing to deliver is no data and not 0. */
    public Optional<Share> share() {
        return weight > 0 ? Optional.of(Share.ofRatio(done, weight)) : Optional.empty();
    }

    /** The same share of another weight, rounded half up to a whole millionth; nothing while there is no share. */
    public Delivery scaledTo(BigDecimal whole) {
        if (weight <= 0) {
            return NONE;
        }
        BigDecimal scaled = whole.multiply(BigDecimal.valueOf(done))
                .divide(BigDecimal.valueOf(weight), DIGITS, RoundingMode.HALF_UP);
        return new Delivery(millionths(whole), millionths(scaled));
    }

    private static long millionths(BigDecimal value) {
        return value.setScale(DIGITS).unscaledValue().longValueExact();
    }

    public boolean isNone() {
        return weight == 0 && done == 0;
    }
}
