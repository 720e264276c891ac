package io.milepost.domain.notice;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Closing;
import io.milepost.domain.plan.GoalChoices;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Goals and their ledgers, as tests of news need them. */
public final class NewsExamples {

    public static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private NewsExamples() {}

    /** A line of goal 1's ledger. */
    public static LedgerEntry entry(Health from, Health to, Cause... causes) {
        return new LedgerEntry(
                7,
                1,
                new RuleStamp(AT, 1),
                new StateChange(GoalState.NONE.with(from), GoalState.NONE.with(to)),
                List.of(causes));
    }

    public static Cause by(String person, CauseKind kind) {
        return Cause.ofRun(kind, Occasion.of(AT, Optional.ofNullable(person)));
    }

    public static GoalPlan plan(GoalStage stage, List<Kpi> kpis, Milestone... milestones) {
        Optional<Closing> closing = stage == GoalStage.CLOSED
                ? Optional.of(new Closing(LocalDate.parse("2026-11-01"), Closing.Outcome.REACHED, "Good"))
                : Optional.empty();
        return new GoalPlan(stage, "", kpis, List.of(milestones), List.of(), GoalChoices.NONE, closing);
    }

    public static Milestone milestone(String id, String date, String owner, String reachedOn) {
        return new Milestone(
                id,
                "Launch",
                LocalDate.parse(date),
                Optional.ofNullable(owner),
                Optional.empty(),
                BigDecimal.ONE,
                Optional.ofNullable(reachedOn).map(LocalDate::parse));
    }

    public static Kpi kpi(String id, KpiSource source) {
        Unit unit = new Unit(Unit.Kind.NUMBER, "leads", 0);
        return new Kpi(
                id,
                "Leads",
                new Kpi.Gauge(unit, OperatingRange.OPEN, false),
                new Aim.YesOrNo(),
                source,
                BigDecimal.ONE);
    }

    public static Kpi measured(String id) {
        return kpi(id, new KpiSource.Measured(Optional.empty()));
    }
}
