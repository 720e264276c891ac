package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.util.Optional;

/** The values between which a KPI is normal, with what to tell people on each side of it. */
public record OperatingRange(Optional<Side> below, Optional<Side> above) {

    /** One end of the range and what a value beyond it means, for example "too many unqualified leads". */
    public record Side(KpiValue bound, String message) {}

    public static final OperatingRange OPEN = new OperatingRange(Optional.empty(), Optional.empty());

    public OperatingRange {
        if (below.isPresent()
                && above.isPresent()
                && below.get().bound().compareTo(above.get().bound()) > 0) {
            throw new PlanRefusedException(
                    "range-upside-down", below.get().bound().decimal().toPlainString());
        }
    }

    /** What to tell people of this value; empty while it is normal. A value on a bound is normal. */
    public Optional<String> messageFor(KpiValue value) {
        return below.filter(side -> value.compareTo(side.bound()) < 0)
                .or(() -> above.filter(side -> value.compareTo(side.bound()) > 0))
                .map(Side::message);
    }
}
