package io.milepost.recalculation;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.SearchFailure.Reason;

/** What a KPI's search came to. */
public sealed interface SearchOutcome {

    record Found(KpiValue value) implements SearchOutcome {}

    /** No value, and none is made up. */
    record None(Reason reason) implements SearchOutcome {}
}
