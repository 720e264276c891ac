package io.milepost.domain.delivery;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aggregate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the values of one number field at some activities come to. An activity of several goals counts with its share, so
 * that it is not counted twice.
 *
 * @param parts sum of the values, each times its share
 * @param shares sum of the shares
 * @param ends empty where only the sums are known
 */
public record ValueTotals(BigDecimal parts, BigDecimal shares, Optional<Ends> ends) {

    /** The outermost values, and the one that was changed last. */
    public record Ends(KpiValue least, KpiValue greatest, ActivityValue latest) {

        private static final Comparator<ActivityValue> BY_CHANGE = Comparator.comparing(ActivityValue::changedAt)
                .thenComparingLong(value -> value.key().activityId());

        private Ends plus(Ends other) {
            return new Ends(
                    least.compareTo(other.least) <= 0 ? least : other.least,
                    greatest.compareTo(other.greatest) >= 0 ? greatest : other.greatest,
                    BY_CHANGE.compare(latest, other.latest) >= 0 ? latest : other.latest);
        }
    }

    public static final ValueTotals NONE = new ValueTotals(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

    public static ValueTotals of(ActivityValue value) {
        Ends ends = new Ends(value.value(), value.value(), value);
        return new ValueTotals(value.part(), value.share().value(), Optional.of(ends));
    }

    public ValueTotals plus(ValueTotals other) {
        return new ValueTotals(
                parts.add(other.parts),
                shares.add(other.shares),
                Stream.concat(ends.stream(), other.ends.stream()).reduce(Ends::plus));
    }

    /** Only of the sums: which value was the outermost before, they do not tell. */
    public ValueTotals minus(ActivityValue value) {
        return new ValueTotals(
                parts.subtract(value.part()), shares.subtract(value.share().value()), Optional.empty());
    }

    /** Empty without any value, and where the sum is too large for a KPI. */
    public Optional<KpiValue> as(Aggregate aggregate) {
        if (shares.signum() == 0) {
            return Optional.empty();
        }
        return switch (aggregate) {
            case SUM -> value(parts);
            case MEAN -> value(parts.divide(shares, KpiValue.DIGITS, RoundingMode.HALF_UP));
            case LATEST -> ends.map(end -> end.latest().value());
            case MINIMUM -> ends.map(Ends::least);
            case MAXIMUM -> ends.map(Ends::greatest);
            case COUNT -> throw new IllegalArgumentException("values of a field are not counted");
        };
    }

    private static Optional<KpiValue> value(BigDecimal decimal) {
        return Optional.of(decimal).filter(KpiValue::holds).map(KpiValue::new);
    }
}
