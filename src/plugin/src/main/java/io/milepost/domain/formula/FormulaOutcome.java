package io.milepost.domain.formula;

import io.milepost.domain.KpiValue;
import java.util.List;

/** What a formula comes to with the figures of one moment. */
public sealed interface FormulaOutcome {

    /** A value, rounded half up to six digits. */
    record Calculated(KpiValue value) implements FormulaOutcome {}

    /** Nothing yet, because these KPIs have no data. */
    record NoData(List<KpiReference> lacking) implements FormulaOutcome {

        public NoData {
            if (lacking.isEmpty()) {
                throw new IllegalArgumentException("no data, but nothing that lacks it");
            }
            lacking = List.copyOf(lacking);
        }
    }

    /** Nothing, although all figures are there; the part is what is to blame, as the formula writes it. */
    record NotCalculable(Reason reason, String part) implements FormulaOutcome {}

    /** Why figures that are there give no value. */
    enum Reason {
        DIVISION_BY_ZERO,
        /** The value has more than twelve digits before the point. */
        OUT_OF_RANGE
    }
}
