package io.milepost.domain;

import java.time.Instant;

/**
 * What a reconciliation found.
 *
 * @param at when it began
 * @param issues how many recently updated issues it looked at
 * @param differences how many of them no event had announced
 */
public record ReconciliationRun(Instant at, long issues, long differences) {}
