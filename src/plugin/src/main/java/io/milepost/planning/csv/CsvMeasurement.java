package io.milepost.planning.csv;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;
import java.util.Optional;

/** One row of a file: a value on a day, and of which goal and KPI where the file says so; not yet a measurement. */
public record CsvMeasurement(
        int line, Optional<String> goal, Optional<String> kpi, LocalDate date, KpiValue value, Optional<String> note) {}
