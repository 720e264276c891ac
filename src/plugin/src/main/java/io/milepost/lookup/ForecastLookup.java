package io.milepost.lookup;

import io.milepost.domain.Delivery;
import io.milepost.domain.Span;
import io.milepost.domain.forecast.DatedTarget;
import io.milepost.domain.forecast.DatedValue;
import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.DeliveryQuestion;
import io.milepost.domain.forecast.DoneWork;
import io.milepost.domain.forecast.ForecastQuestion;
import io.milepost.domain.forecast.Heading;
import io.milepost.domain.forecast.ResultForecast;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Series;
import io.milepost.lookup.GoalForecast.OfKpi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where a goal is going: calculated anew whenever somebody asks, and the same for the same history. */
public final class ForecastLookup {

    /** What was done longer ago says little of how fast work goes now. */
    static final int THROUGHPUT_DAYS = 365;

    private final GoalLookup goals;
    private final PlanRecords plans;
    private final ThroughputRecords throughput;
    private final PlanDay day;

    public ForecastLookup(GoalLookup goals, PlanRecords plans, ThroughputRecords throughput, PlanDay day) {
        this.goals = goals;
        this.plans = plans;
        this.throughput = throughput;
        this.day = day;
    }

    /** Refuses a goal that the viewer may not see like one that does not exist. */
    public GoalForecast of(Viewer viewer, String key) {
        AsOf asOf = day.now();
        GoalView view = goals.view(viewer, key);
        Delivery delivery = view.assessment().delivery();
        long remaining = Math.max(0, delivery.weight() - delivery.done());
        Optional<DeliveryForecast> work =
                delivery.weight() == 0 ? Optional.empty() : Optional.of(delivery(view, remaining, asOf));
        return new GoalForecast(asOf.day(), ofKpi(view, asOf), work, remaining);
    }

    private Optional<OfKpi> ofKpi(GoalView goal, AsOf asOf) {
        Span span = goal.assessment().state().place().span();
        return goal.assessment()
                .plan()
                .firstKpi()
                .flatMap(kpi ->
                        ofKpi(goal.issue().id(), kpi, span, series(goal.issue().id(), kpi.id(), asOf.moment()), asOf));
    }

    /** Empty unless the KPI must reach a target by the end of the goal's span. */
    static Optional<OfKpi> ofKpi(long goalId, Kpi kpi, Span span, Series series, AsOf asOf) {
        return kpi.aim() instanceof Aim.Reach reach
                ? span.due().map(due -> ofKpi(goalId, kpi, target(reach, due), series, asOf))
                : Optional.empty();
    }

    private static OfKpi ofKpi(long goalId, Kpi kpi, DatedTarget target, Series series, AsOf asOf) {
        ForecastQuestion question = new ForecastQuestion(
                values(series), target, asOf.day(), kpi.gauge().unit().digits(), seed(goalId, kpi.id()));
        return new OfKpi(kpi, target, ResultForecast.of(question));
    }

    private static DatedTarget target(Aim.Reach reach, LocalDate due) {
        return new DatedTarget(reach.targetValue(), reach.isUpward() ? Heading.UP : Heading.DOWN, due);
    }

    private Series series(long goalId, String kpiId, Instant moment) {
        List<Measurement> measurements = plans.measurementsAt(moment, Set.of(goalId)).stream()
                .filter(each -> each.kpi().kpiId().equals(kpiId))
                .toList();
        return Series.of(measurements);
    }

    private static List<DatedValue> values(Series series) {
        return series.measurements().stream()
                .map(each -> new DatedValue(each.day(), each.value().orElseThrow()))
                .toList();
    }

    private DeliveryForecast delivery(GoalView goal, long remaining, AsOf asOf) {
        long goalId = goal.issue().id();
        LocalDate earliest = asOf.day().minusDays(THROUGHPUT_DAYS);
        List<DoneWork> done = Throughput.of(
                throughput.doneSince(goalId, earliest.atStartOfDay(day.zone()).toInstant()), day.zone());
        LocalDate known = throughput
                .knownSince(goalId)
                .map(moment -> LocalDate.ofInstant(moment, day.zone()))
                .orElse(asOf.day());
        LocalDate since = since(goal.issue().span(), known, done);
        return DeliveryForecast.of(new DeliveryQuestion(
                since.isBefore(earliest) ? earliest : since, asOf.day(), done, remaining, seed(goalId, "")));
    }

    /** From the goal's start on, unless work was done before it; what was before the ledger nobody knows. */
    private static LocalDate since(Span span, LocalDate known, List<DoneWork> done) {
        Optional<LocalDate> firstWork = done.stream()
                .filter(each -> each.weight() > 0)
                .map(DoneWork::date)
                .findFirst();
        return span.start()
                .filter(known::isBefore)
                .map(start -> firstWork.filter(start::isAfter).orElse(start))
                .orElse(known);
    }

    /** Stable, so that the same history gives the same picture. */
    private static long seed(long goalId, String kpiId) {
        return 31 * goalId + kpiId.hashCode();
    }
}
