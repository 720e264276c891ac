package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has been promised and is now promised otherwise: such a change needs a reason. New promises need none. */
public final class TargetChanges {

    private TargetChanges() {}

    /** The names of the KPIs, milestones and campaigns whose target, date or baseline differs or which are gone. */
    public static List<String> between(GoalPlan before, GoalPlan after) {
        return Stream.of(
                        broken(before.kpis(), after.kpis(), Kpi::id, Kpi::name, Kpi::aim),
                        broken(before.milestones(), after.milestones(), Milestone::id, Milestone::name, Promise::of),
                        broken(
                                withTarget(before.campaigns()),
                                after.campaigns(),
                                Campaign::id,
                                Campaign::name,
                                Campaign::target))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<Campaign> withTarget(List<Campaign> campaigns) {
        return campaigns.stream()
                .filter(campaign -> campaign.target().isPresent())
                .toList();
    }

    private static <T> Stream<String> broken(
            List<T> before, List<T> after, Function<T, String> id, Function<T, String> name, Function<T, ?> promise) {
        return before.stream()
                .filter(part -> after.stream()
                        .filter(each -> id.apply(each).equals(id.apply(part)))
                        .noneMatch(each -> promise.apply(each).equals(promise.apply(part))))
                .map(name);
    }

    private record Promise(LocalDate date, Optional<KpiValue> expected) {
        static Promise of(Milestone milestone) {
            return new Promise(milestone.date(), milestone.expected());
        }
    }
}
