package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;

/** What a KPI was measured at on a day. */
public record DatedValue(LocalDate date, KpiValue value) {}
