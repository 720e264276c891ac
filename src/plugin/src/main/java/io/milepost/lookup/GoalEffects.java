package io.milepost.lookup;

import java.util.List;

/**
 * What changes would do to goals, as one reader sees them.
 *
 * @param hidden how many goals would move that he may not see
 */
public record GoalEffects(List<GoalEffect> goals, int hidden) {

    public GoalEffects {
        goals = List.copyOf(goals);
    }
}
