package io.milepost.domain.formula;

import io.milepost.domain.KpiValue;
import java.util.Map;
import java.util.Optional;

/** The values of the KPIs that a formula names; empty where there is no data. */
@FunctionalInterface
public interface Figures {

    Optional<KpiValue> of(KpiReference reference);

    static Figures of(Map<KpiReference, KpiValue> values) {
        return reference -> Optional.ofNullable(values.get(reference));
    }

    /** Of a goal without sub-goals: a sum over them is its own value. */
    static Figures ofOne(Map<String, KpiValue> byName) {
        return reference -> Optional.ofNullable(byName.get(reference.name()));
    }
}
