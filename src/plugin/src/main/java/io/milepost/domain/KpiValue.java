package io.milepost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact value of a KPI in the KPI's own unit: at most twelve digits before and six after the point. */
public record KpiValue(BigDecimal decimal) implements Comparable<KpiValue> {

    public static final int DIGITS = 6;

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    public static final KpiValue ZERO = ofMillionths(0);

    public KpiValue {
        if (!isShortEnough(decimal)) {
            throw new IllegalArgumentException("KPI value of more than twelve digits before the point: " + decimal);
        }
        if (!isFineEnough(decimal)) {
            throw new IllegalArgumentException("KPI value of more than six digits after the point: " + decimal);
        }
        decimal = decimal.setScale(DIGITS, RoundingMode.UNNECESSARY);
    }

    /** Whether a number can be a KPI value as it is. */
    public static boolean holds(BigDecimal decimal) {
        return isShortEnough(decimal) && isFineEnough(decimal);
    }

    private static boolean isShortEnough(BigDecimal decimal) {
        return decimal.abs().compareTo(LIMIT) < 0;
    }

    private static boolean isFineEnough(BigDecimal decimal) {
        return decimal.stripTrailingZeros().scale() <= DIGITS;
    }

    /** Refuses text that is no plain decimal number, such as "NaN" or "1,5". */
    public static KpiValue of(String text) {
        return new KpiValue(new BigDecimal(text));
    }

    public static KpiValue ofMillionths(long millionths) {
        return new KpiValue(BigDecimal.valueOf(millionths, DIGITS));
    }

    /** For what was calculated: rounded half up to six digits. */
    public static KpiValue rounded(BigDecimal decimal) {
        return new KpiValue(decimal.setScale(DIGITS, RoundingMode.HALF_UP));
    }

    public long millionths() {
        return decimal.unscaledValue().longValueExact();
    }

    @Override
    public int compareTo(KpiValue other) {
        return decimal.compareTo(other.decimal);
    }
}
