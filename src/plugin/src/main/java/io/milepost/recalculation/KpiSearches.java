package io.milepost.recalculation;

import io.milepost.domain.plan.KpiSource;

/** Port: what searches find, as those people see it who set them up. */
public interface KpiSearches {

    /** May take long, and may throw where Jira breaks off. */
    SearchOutcome find(KpiSource.Search search);
}
