package io.milepost.planning;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;

/**
 * A value that somebody wants to record.
 *
 * @param kpi id or name of one of the goal's KPIs
 * @param note why, in the person's words; may be empty
 */
public record Entry(String kpi, LocalDate day, KpiValue value, String note) {}
