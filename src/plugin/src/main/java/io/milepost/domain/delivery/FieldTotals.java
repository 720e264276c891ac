package io.milepost.domain.delivery;

import io.milepost.domain.ActivityValue;

/** What the values of one number field come to, of all activities and of those that are done. */
public record FieldTotals(ValueTotals all, ValueTotals done) {

    public static final FieldTotals NONE = new FieldTotals(ValueTotals.NONE, ValueTotals.NONE);

    public static FieldTotals of(ActivityValue value) {
        ValueTotals totals = ValueTotals.of(value);
        return new FieldTotals(totals, value.done() ? totals : ValueTotals.NONE);
    }

    public FieldTotals plus(FieldTotals other) {
        return new FieldTotals(all.plus(other.all), done.plus(other.done));
    }

    public FieldTotals minus(ActivityValue value) {
        return new FieldTotals(all.minus(value), value.done() ? done.minus(value) : done);
    }
}
