package io.milepost.store;

import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.OperatingRange.Side;
import io.milepost.domain.plan.RollUp;
import io.milepost.domain.plan.TypedTarget;
import io.milepost.domain.plan.Unit;

/** How a KPI is written down in a revision. */
final class KpiDocument {

    private KpiDocument() {}

    static Document of(Kpi kpi) {
        return new Document()
                .with("id", kpi.id())
                .with("name", kpi.name())
                .with("unit", of(kpi.gauge().unit()))
                .with("below", kpi.gauge().range().below().map(KpiDocument::of))
                .with("above", kpi.gauge().range().above().map(KpiDocument::of))
                .with("leading", kpi.gauge().leading())
                .with("aim", of(kpi.aim()))
                .with("source", of(kpi.source()))
                .with("weight", kpi.weight());
    }

    static Kpi kpi(Document kpi) {
        OperatingRange range = new OperatingRange(
                kpi.object("below").map(KpiDocument::side), kpi.object("above").map(KpiDocument::side));
        return new Kpi(
                kpi.text("id"),
                kpi.text("name"),
                new Kpi.Gauge(kpi.object("unit").map(KpiDocument::unit).orElseThrow(), range, kpi.isTrue("leading")),
                kpi.object("aim").map(KpiDocument::aim).orElseThrow(),
                kpi.object("source").map(KpiDocument::source).orElseThrow(),
                kpi.decimal("weight").orElseThrow());
    }

    private static Document of(Unit unit) {
        return new Document()
                .with("kind", unit.kind())
                .with("symbol", unit.symbol())
                .with("digits", unit.digits());
    }

    private static Unit unit(Document unit) {
        return new Unit(
                unit.constant(Unit.Kind.class, "kind"),
                unit.text("symbol"),
                unit.number("digits").orElseThrow());
    }

    private static Document of(Side side) {
        return new Document().with("bound", side.bound()).with("message", side.message());
    }

    private static Side side(Document side) {
        return new Side(side.value("bound").orElseThrow(), side.text("message"));
    }

    private static Document of(Aim aim) {
        Document document = new Document().with("kind", aim.kind());
        if (aim instanceof Aim.Reach reach) {
            return document.with("baseline", reach.baseline())
                    .with("target", reach.target().typed());
        }
        if (aim instanceof Aim.Keep keep) {
            return document.with("lower", keep.lower())
                    .with("upper", keep.upper())
                    .with("tolerance", keep.tolerance());
        }
        return document;
    }

    private static Aim aim(Document aim) {
        return switch (aim.text("kind")) {
            case "reach" -> new Aim.Reach(aim.value("baseline").orElseThrow(), new TypedTarget(aim.text("target")));
            case "within", "above", "below" -> new Aim.Keep(
                    aim.value("lower"),
                    aim.value("upper"),
                    aim.value("tolerance").orElseThrow());
            case "yes_no" -> new Aim.YesOrNo();
            case "milestones" -> new Aim.ReachMilestones();
            default -> throw new IllegalStateException("unknown kind of aim in a plan: " + aim.text("kind"));
        };
    }

    private static Document of(KpiSource source) {
        Document document = new Document().with("kind", source.kind());
        if (source instanceof KpiSource.Measured measured) {
            return document.with("goalField", measured.goalFieldId());
        }
        if (source instanceof KpiSource.ActivityField field) {
            return document.with("field", field.fieldId())
                    .with("aggregate", field.aggregate())
                    .with("onlyDone", field.onlyDone())
                    .with("withSubGoals", field.withSubGoals());
        }
        if (source instanceof KpiSource.Search search) {
            return document.with("jql", search.jql())
                    .with("aggregate", search.aggregate())
                    .with("field", search.fieldId())
                    .with("person", search.personKey());
        }
        if (source instanceof KpiSource.SubGoals subGoals) {
            return document.with("rollUp", subGoals.rollUp());
        }
        return document.with("text", ((KpiSource.Formula) source).text());
    }

    private static KpiSource source(Document source) {
        return switch (source.text("kind")) {
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
                    source.text("person"));
            case "sub_goals" -> new KpiSource.SubGoals(source.constant(RollUp.class, "rollUp"));
            case "formula" -> new KpiSource.Formula(source.text("text"));
            default -> throw new IllegalStateException("unknown source of a KPI in a plan: " + source.text("kind"));
        };
    }
}
