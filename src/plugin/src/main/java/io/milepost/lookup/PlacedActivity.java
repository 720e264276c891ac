package io.milepost.lookup;

import io.milepost.domain.Activity;
import io.milepost.domain.Delivery;
import java.util.Map;

/** An activity as it is stored, with what it gives to each of the goals that were asked for. */
public record PlacedActivity(Activity activity, Map<Long, Delivery> byGoal) {

    public long id() {
        return activity.id();
    }

    /** Of all these goals together. */
    Delivery delivery() {
        return byGoal.values().stream().reduce(Delivery.NONE, Delivery::plus);
    }
}
