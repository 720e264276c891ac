package io.milepost.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an activity weighs.
 *
 * @param fieldId the number field that holds the weight; only for {@link Source#FIELD}
 * @param standard the weight of every activity, or of those whose own is missing or negative; above 0
 */
public record WeightRule(Source source, Optional<String> fieldId, BigDecimal standard) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** Where the weight comes from. */
    public enum Source {
        CONSTANT,
        FIELD,
        /** The original estimate in hours. */
        ESTIMATE
    }

    public static final WeightRule EQUAL = new WeightRule(Source.CONSTANT, Optional.empty(), BigDecimal.ONE);

    public WeightRule {
        if (fieldId.isPresent() != (source == Source.FIELD)) {
            throw new PlanRefusedException("weight-field", fieldId.orElse(""));
        }
        if (standard.signum() <= 0 || standard.compareTo(MOST) > 0 || standard.scale() > 6) {
            throw new PlanRefusedException("weight-not-above-zero", standard.toPlainString());
        }
    }
}
