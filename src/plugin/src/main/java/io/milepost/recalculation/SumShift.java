package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.Delivery;
import java.util.List;

/**
 * By how much a goal's sums move, and why.
 *
 * @param causes the reasons of the shift of the total, by time
 */
public record SumShift(Delivery own, Delivery total, List<Cause> causes) {}
