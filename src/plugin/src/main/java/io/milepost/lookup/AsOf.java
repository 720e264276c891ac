package io.milepost.lookup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day for which is read.
 *
 * @param moment up to which everything counts that Milepost knew
 * @param isLive whether it is today, so that what is stored now holds
 */
public record AsOf(LocalDate day, Instant moment, boolean isLive) {}
