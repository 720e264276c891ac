package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.util.Optional;

/** What can be said of the due date. */
public sealed interface DueOutlook {

    /** @param chance that the value stands at the target or beyond it on the due date */
    record Ahead(ForecastPoint point, Share chance) implements DueOutlook {}

    /** The due date has passed or was measured already: nothing is left to forecast. */
    record Passed(Optional<KpiValue> lastValue, boolean met) implements DueOutlook {}
}
