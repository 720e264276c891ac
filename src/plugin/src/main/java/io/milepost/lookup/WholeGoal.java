package io.milepost.lookup;

import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Series;
import io.milepost.domain.result.TimeInside;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One goal by itself.
 *
 * @param timeInside by KPI, the share of the time that it has spent inside the range in which it is to be kept
 */
public record WholeGoal(AsOf asOf, GoalView goal, Map<String, Share> timeInside) {

    static WholeGoal of(AsOf asOf, GoalView goal, Function<String, Series> seriesOfKpi) {
        Map<String, Share> timeInside = new HashMap<>();
        for (Kpi kpi : goal.assessment().plan().kpis()) {
            if (kpi.aim() instanceof Aim.Keep keep) {
                TimeInside.of(seriesOfKpi.apply(kpi.id()), keep, asOf.day())
                        .ifPresent(share -> timeInside.put(kpi.id(), share));
            }
        }
        return new WholeGoal(asOf, goal, timeInside);
    }

    /** Whether it is told of today. */
    public boolean isLive() {
        return asOf.isLive();
    }
}
