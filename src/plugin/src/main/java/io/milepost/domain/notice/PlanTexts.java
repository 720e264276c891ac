package io.milepost.domain.notice;

import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.OperatingRange.Side;
import java.util.List;
import java.util.stream.Stream;

/** The texts in a goal's plan in which people write to each other. */
public final class PlanTexts {

    private PlanTexts() {}

    public static List<String> of(GoalPlan plan) {
        Stream<String> messages =
                plan.kpis().stream().map(kpi -> kpi.gauge().range()).flatMap(PlanTexts::messages);
        return Stream.of(
                        Stream.of(plan.why()), messages, plan.closing().stream().map(Closing::learning))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> messages(OperatingRange range) {
        return Stream.concat(range.below().stream(), range.above().stream()).map(Side::message);
    }
}
