package io.milepost.lookup;

import io.milepost.domain.Activity;
import io.milepost.domain.Delivery;
import java.util.HashMap;
import java.util.Map;

/** An activity as it is stored, with what it gives to each of the goals that were asked for. */
public record PlacedActivity(Activity activity, Map<Long, Delivery> byGoal) {

    public long id() {
        return activity.id();
    }

    /** With nothing but what it gives to this one of the goals. */
    PlacedActivity forGoal(long goal) {
        return byGoal.size() == 1 ? this : new PlacedActivity(activity, Map.of(goal, byGoal.get(goal)));
    }

    /** With what either gives to its goals, each goal once. */
    public PlacedActivity joinedWith(PlacedActivity other) {
        if (this == other) {
            return this;
        }
        Map<Long, Delivery> both = new HashMap<>(byGoal);
        both.putAll(other.byGoal);
        return new PlacedActivity(activity, both);
    }

    /** Of all these goals together. */
    Delivery delivery() {
        return byGoal.values().stream().reduce(Delivery.NONE, Delivery::plus);
    }
}
