package io.milepost.domain.result;

import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The way from baseline to target in the KPI's unit, counted in the wanted direction, so that ways up and ways down add up.
 *
 * @param gone below 0 while the value is on the wrong side of the baseline
 * @param whole above 0
 */
public record Way(Unit unit, BigDecimal gone, BigDecimal whole) {

    /** Only of a KPI that must reach a target and has data. */
    static Optional<Way> of(Kpi kpi, Optional<Reading> reading) {
        return kpi.aim() instanceof Aim.Reach reach
                ? reading.map(current -> of(kpi.gauge().unit(), reach, current))
                : Optional.empty();
    }

    private static Way of(Unit unit, Aim.Reach reach, Reading current) {
        BigDecimal baseline = reach.baseline().decimal();
        BigDecimal gone = current.value().decimal().subtract(baseline);
        BigDecimal whole = reach.targetValue().decimal().subtract(baseline);
        return new Way(unit, reach.isUpward() ? gone : gone.negate(), whole.abs());
    }

    Way plus(Way other) {
        return new Way(unit, gone.add(other.gone), whole.add(other.whole));
    }

    Share share() {
        return Share.ofRatio(gone, whole);
    }
}
