package io.milepost.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * The value of an activity's number field as it counts for one of its goals.
 *
 * @param share the goal's share of the activity; above 0
 * @param done whether the activity is wholly done by the rules of the goal's plan
 * @param changedAt when the value is known to have changed last
 */
public record ActivityValue(Key key, KpiValue value, Share share, boolean done, Instant changedAt) {

    /** What there is at most one value of. */
    public record Key(long activityId, long goalId, String fieldId) {}

    public ActivityValue {
        if (share.compareTo(Share.NONE) <= 0) {
            throw new IllegalArgumentException("a value without a share: " + key);
        }
    }

    /** The goal's part of the value, rounded half up to a whole millionth. */
    public BigDecimal part() {
        return value.decimal().multiply(share.value()).setScale(KpiValue.DIGITS, RoundingMode.HALF_UP);
    }

    /** As stored before, if that is the same but for the time: then nothing changed. */
    public boolean countsLike(ActivityValue stored) {
        return stored != null && since(stored.changedAt).equals(stored);
    }

    public ActivityValue since(Instant time) {
        return new ActivityValue(key, value, share, done, time);
    }
}
