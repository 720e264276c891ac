package io.milepost.planning;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Records a value that an issue had when it took a step of its workflow, once however often the step's function runs. */
public final class RecordFromStep {

    private final EditRights rights;
    private final PlanRevisions plans;
    private final AddOnce once;
    private final Today today;

    public RecordFromStep(EditRights rights, PlanRevisions plans, AddOnce once, Today today) {
        this.rights = rights;
        this.plans = plans;
        this.once = once;
        this.today = today;
    }

    /**
     * A value and how it was come by.
     *
     * @param run the issue, its field and which of its steps: the same again for a repetition of that step
     * @param kpi id or name of the KPI
     */
    public record Taken(String run, String kpi, KpiValue value) {}

    /** For today, of those of the goals that measure such a KPI and that the person may measure; of the others nothing. */
    public void record(Optional<String> personKey, Collection<Long> goalIds, Taken taken) {
        List<KpiKey> wanted = personKey.isEmpty()
                ? List.of()
                : goalIds.stream()
                        .sorted()
                        .filter(goal -> rights.mayMeasure(personKey, goal))
                        .flatMap(goal -> measured(goal, taken.kpi))
                        .toList();
        if (!wanted.isEmpty()) {
            once.add(request(personKey, taken), origin -> wanted.stream()
                    .map(kpi -> measurement(kpi, taken, origin))
                    .toList());
        }
    }

    private Stream<KpiKey> measured(long goalId, String name) {
        return plans.current(goalId).content().kpis().stream()
                .filter(kpi -> kpi.source().isMeasured())
                .filter(kpi -> kpi.id().equals(name) || kpi.name().equals(name))
                .map(Kpi::id)
                .map(kpi -> new KpiKey(goalId, kpi))
                .limit(1);
    }

    private static AddOnce.Request request(Optional<String> personKey, Taken taken) {
        String content = taken.run + " " + taken.kpi + " " + taken.value.decimal();
        return new AddOnce.Request(
                personKey, "step " + content, content.getBytes(StandardCharsets.UTF_8), MeasurementSource.TRANSITION);
    }

    private Measurement measurement(KpiKey kpi, Taken taken, Origin origin) {
        return new Measurement(0, kpi, today.today(), Optional.of(taken.value), origin, OptionalLong.empty());
    }
}
