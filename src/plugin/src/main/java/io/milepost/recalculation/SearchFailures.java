package io.milepost.recalculation;

import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.SearchFailure;
import java.util.Collection;
import java.util.Map;

/** Port: the searches of KPIs that give no value at the moment. */
public interface SearchFailures {

    Map<KpiKey, SearchFailure> of(Collection<Long> goalIds);

    /** In one transaction; neither need have failed before. */
    void change(Collection<KpiKey> over, Map<KpiKey, SearchFailure> begun);
}
