package io.milepost.recalculation;

import io.milepost.domain.CauseKind;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.recalculation.SearchOutcome.Found;
import io.milepost.recalculation.SearchOutcome.None;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Records what the searches of KPIs found: a new value at once, the same one once a day; and which of them found none. */
public final class FoundValues {

    private final Plans plans;
    private final SearchFailures failures;
    private final Recalculation recalculation;
    private final PlanCalendar calendar;

    public FoundValues(Plans plans, SearchFailures failures, Recalculation recalculation, PlanCalendar calendar) {
        this.plans = plans;
        this.failures = failures;
        this.recalculation = recalculation;
        this.calendar = calendar;
    }

    /** How many values were recorded. */
    int record(Map<KpiKey, SearchOutcome> outcomes) {
        Map<Long, Map<String, Reading>> latest = outcomes.isEmpty() ? Map.of() : plans.latest(goals(outcomes));
        LocalDate today = calendar.today();
        List<IssueChange> news = new ArrayList<>();
        outcomes.forEach((kpi, outcome) -> {
            Reading before = latest.getOrDefault(kpi.goalId(), Map.of()).get(kpi.kpiId());
            if (outcome instanceof Found found && !new Reading(found.value(), today).equals(before)) {
                news.add(hint(kpi, found.value(), Optional.ofNullable(before).map(Reading::value)));
            }
        });
        if (!news.isEmpty()) {
            recalculation.apply(news, Reach.ISSUES_ONLY);
        }
        return news.size();
    }

    private static Set<Long> goals(Map<KpiKey, SearchOutcome> outcomes) {
        return outcomes.keySet().stream().map(KpiKey::goalId).collect(Collectors.toSet());
    }

    private IssueChange hint(KpiKey kpi, KpiValue value, Optional<KpiValue> before) {
        Occasion now = Occasion.of(calendar.now(), Optional.empty());
        Origin origin = new Origin(MeasurementSource.SEARCH, now.at(), Optional.empty(), "", "");
        Measurement measurement =
                new Measurement(0, kpi, calendar.dayOf(now.at()), Optional.of(value), origin, OptionalLong.empty());
        return IssueChange.told(
                        kpi.goalId(), CauseKind.SEARCH, now, before.map(FoundValues::text), Optional.of(text(value)))
                .measuring(measurement);
    }

    private static String text(KpiValue value) {
        return value.decimal().stripTrailingZeros().toPlainString();
    }

    /**
     * A search that fails for another reason than before has failed since then all the same.
     *
     * @param wanted the searches that there are; some of them may not have had their turn
     */
    void noteFailures(Collection<Long> goalIds, Set<KpiKey> wanted, Map<KpiKey, SearchOutcome> outcomes) {
        Map<KpiKey, SearchFailure> before = failures.of(goalIds);
        Set<KpiKey> over = before.keySet().stream()
                .filter(kpi -> !wanted.contains(kpi) || outcomes.get(kpi) instanceof Found)
                .collect(Collectors.toSet());
        Map<KpiKey, SearchFailure> begun = new HashMap<>();
        outcomes.forEach((kpi, outcome) -> {
            if (outcome instanceof None none) {
                LocalDate since = before.containsKey(kpi) ? before.get(kpi).since() : calendar.today();
                begun.put(kpi, new SearchFailure(none.reason(), since));
            }
        });
        begun.entrySet().removeAll(before.entrySet());
        if (!over.isEmpty() || !begun.isEmpty()) {
            failures.change(over, begun);
        }
    }
}
