package io.milepost.recalculation;

import io.milepost.domain.plan.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one batch changes in the values of KPIs.
 *
 * @param values of activities' number fields
 * @param fields by goal, the number fields of which values are kept from now on
 * @param measurements are appended to the series of KPIs
 */
public record KpiChanges(ValueChanges values, Map<Long, Set<String>> fields, List<Measurement> measurements) {

    public static final KpiChanges NONE = new KpiChanges(ValueChanges.NONE, Map.of(), List.of());

    boolean isEmpty() {
        return values.isEmpty() && fields.isEmpty() && measurements.isEmpty();
    }
}
