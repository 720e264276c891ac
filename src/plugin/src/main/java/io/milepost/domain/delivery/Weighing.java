package io.milepost.domain.delivery;

import io.milepost.domain.Delivery;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An activity's weight as an exact fraction, because an hour has 3600 seconds.
 *
 * @param isStandard whether the rule found no usable weight at the activity
 */
record Weighing(BigDecimal dividend, BigDecimal divisor, boolean isStandard) {

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DIGITS = 6;

    static Weighing of(IssueValues activity, WeightRule rule) {
        Optional<Weighing> own =
                switch (rule.source()) {
                    case CONSTANT -> Optional.of(new Weighing(rule.standard(), BigDecimal.ONE, false));
                    case FIELD -> ofField(activity, rule.fieldId().orElseThrow());
                    case ESTIMATE -> ofEstimate(activity);
                };
        return own.filter(Weighing::isUsable).orElseGet(() -> new Weighing(rule.standard(), BigDecimal.ONE, true));
    }

    private static Optional<Weighing> ofField(IssueValues activity, String fieldId) {
        return Optional.ofNullable(activity.numbers().get(fieldId))
                .map(KpiValue::decimal)
                .map(value -> new Weighing(value, BigDecimal.ONE, false));
    }

    private static Optional<Weighing> ofEstimate(IssueValues activity) {
        return activity.estimateSeconds().stream()
                .mapToObj(seconds -> new Weighing(BigDecimal.valueOf(seconds), SECONDS_AN_HOUR, false))
                .findFirst();
    }

    private boolean isUsable() {
        return dividend.signum() >= 0 && dividend.compareTo(MOST.multiply(divisor)) <= 0;
    }

    /** Each of the two products is rounded once, half up to a whole millionth. */
    Delivery of(Share share, Share progress) {
        BigDecimal weight = dividend.multiply(share.value());
        return new Delivery(millionths(weight), millionths(weight.multiply(progress.value())));
    }

    private long millionths(BigDecimal product) {
        return product.divide(divisor, DIGITS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
