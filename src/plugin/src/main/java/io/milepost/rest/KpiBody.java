package io.milepost.rest;

import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.OperatingRange.Side;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;
import java.math.BigDecimal;
import java.util.Set;

/** Reads KPIs from JSON, in the form in which {@link PlanJson} writes them. */
final class KpiBody {

    static final Set<String> FIELDS = Set.of("id", "name", "unit", "range", "leading", "aim", "source", "weight");

    private static final Set<String> UNIT = Set.of("kind", "symbol", "digits");
    private static final Set<String> RANGE = Set.of("below", "above");
    private static final Set<String> SIDE = Set.of("bound", "message");
    private static final Set<String> AIM =
            Set.of("kind", "baseline", "target", "targetValue", "lower", "upper", "tolerance");
    private static final Set<String> SOURCE = Set.of(
            "kind", "goalField", "field", "aggregate", "onlyDone", "withSubGoals", "jql", "person", "rollUp", "text");

    private KpiBody() {}

    static Kpi kpi(Fields kpi, String id) {
        Fields unit = kpi.object("unit", UNIT);
        return new Kpi(
                id,
                kpi.text("name"),
                new Kpi.Gauge(
                        new Unit(
                                unit.constant(Unit.Kind.class, "kind"),
                                unit.optionalText("symbol").orElse(""),
                                unit.optionalWhole("digits").orElse(0)),
                        kpi.optionalObject("range", RANGE).map(KpiBody::range).orElse(OperatingRange.OPEN),
                        kpi.isTrue("leading")),
                aim(kpi.object("aim", AIM)),
                source(kpi.object("source", SOURCE)),
                kpi.optionalDecimal("weight").orElse(BigDecimal.ONE));
    }

    private static OperatingRange range(Fields range) {
        return new OperatingRange(
                range.optionalObject("below", SIDE).map(KpiBody::side),
                range.optionalObject("above", SIDE).map(KpiBody::side));
    }

    private static Side side(Fields side) {
        return new Side(side.value("bound"), side.optionalText("message").orElse(""));
    }

    private static Aim aim(Fields aim) {
        String kind = aim.text("kind");
        return switch (kind) {
            case "reach" -> new Aim.Reach(aim.value("baseline"), target(aim));
            case "within", "above", "below" -> keep(kind, aim);
            case "yes_no" -> new Aim.YesOrNo();
            case "milestones" -> new Aim.ReachMilestones();
            default -> throw BadInputException.unknownWord(aim.name("kind"), kind);
        };
    }

    /** As it was typed; a plain number may also be a number. */
    private static TypedTarget target(Fields aim) {
        return aim.isNumber("target") ? TypedTarget.ofValue(aim.value("target")) : new TypedTarget(aim.text("target"));
    }

    private static Aim keep(String kind, Fields aim) {
        Aim.Keep keep = new Aim.Keep(aim.optionalValue("lower"), aim.optionalValue("upper"), aim.value("tolerance"));
        if (!keep.kind().equals(kind)) {
            throw BadInputException.missingField(aim.name(kind.equals("below") ? "upper" : "lower"));
        }
        return keep;
    }

    private static KpiSource source(Fields source) {
        String kind = source.text("kind");
        return switch (kind) {
            case "measured" -> new KpiSource.Measured(source.optionalText("goalField"));
            case "activity_field" -> new KpiSource.ActivityField(
                    source.text("field"),
                    source.constant(Aggregate.class, "aggregate"),
                    source.isTrue("onlyDone"),
                    source.isTrue("withSubGoals"));
            case "search" -> new KpiSource.Search(
                    source.text("jql"),
                    source.constant(Aggregate.class, "aggregate"),
                    source.optionalText("field"),
                    "");
            case "sub_goals" -> new KpiSource.SubGoals(source.constant(RollUp.class, "rollUp"));
            case "formula" -> new KpiSource.Formula(source.text("text"));
            default -> throw BadInputException.unknownWord(source.name("kind"), kind);
        };
    }
}
