package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.Unit;
import io.milepost.domain.result.CampaignCover;
import io.milepost.domain.result.KpiResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a goal's KPIs, milestones and campaign cover look in JSON to who reads them. */
final class KpiJson {

    private KpiJson() {}

    /** In short, as a roadmap shows it. */
    static Json of(KpiResult result) {
        return value(named(result.kpi()), result)
                .with("baseline", reach(result.kpi()).map(reach -> reach.baseline()
                        .decimal()))
                .with("targetValue", reach(result.kpi()).map(reach -> reach.targetValue()
                        .decimal()));
    }

    static Json whole(KpiResult result) {
        Kpi kpi = result.kpi();
        return value(named(kpi), result)
                .with("leading", kpi.gauge().leading())
                .with("aim", aim(kpi.aim()))
                .with("source", new Json().with("kind", kpi.source().kind()))
                .with("weight", kpi.weight())
                .with("share", result.share().map(Share::value));
    }

    static Json series(Map<String, List<Reading>> byKpi) {
        List<Json> kpis = byKpi.entrySet().stream()
                .map(kpi -> new Json()
                        .with("id", kpi.getKey())
                        .with(
                                "points",
                                kpi.getValue().stream().map(KpiJson::point).toList()))
                .toList();
        return new Json().with("kpis", kpis);
    }

    private static Json point(Reading reading) {
        return new Json()
                .with("day", reading.day())
                .with("value", reading.value().decimal());
    }

    static Json aim(Aim aim) {
        Json json = new Json().with("kind", aim.kind());
        if (aim instanceof Aim.Reach reach) {
            json.with("baseline", reach.baseline().decimal())
                    .with("target", reach.target().typed())
                    .with("targetValue", reach.targetValue().decimal());
        }
        if (aim instanceof Aim.Keep keep) {
            json.with("lower", keep.lower().map(KpiValue::decimal))
                    .with("upper", keep.upper().map(KpiValue::decimal))
                    .with("tolerance", keep.tolerance().decimal());
        }
        return json;
    }

    /** Where its values come from, with what was chosen. */
    static Json source(KpiSource source) {
        Json json = new Json().with("kind", source.kind());
        if (source instanceof KpiSource.ActivityField field) {
            json.with("field", field.fieldId())
                    .with("aggregate", field.aggregate().word())
                    .with("onlyDone", field.onlyDone())
                    .with("withSubGoals", field.withSubGoals());
        }
        if (source instanceof KpiSource.Search search) {
            json.with("jql", search.jql())
                    .with("aggregate", search.aggregate().word())
                    .with("field", search.fieldId());
        }
        return source instanceof KpiSource.SubGoals below
                ? json.with("rollUp", below.rollUp().word())
                : json;
    }

    static Json searchFailure(SearchFailure failure) {
        return new Json().with("reason", failure.reason().word()).with("since", failure.since());
    }

    static Json milestone(Milestone milestone) {
        return new Json()
                .with("id", milestone.id())
                .with("name", milestone.name())
                .with("date", milestone.date())
                .with("expected", milestone.expected().map(KpiValue::decimal))
                .with("reachedOn", milestone.reachedOn());
    }

    static Json cover(CampaignCover cover) {
        return new Json()
                .with("sum", cover.sum())
                .with("whole", cover.whole())
                .with("share", cover.share().value())
                .with("short", cover.isShort());
    }

    static Json named(Kpi kpi) {
        return new Json()
                .with("id", kpi.id())
                .with("name", kpi.name())
                .with("unit", unit(kpi.gauge().unit()));
    }

    private static Json value(Json json, KpiResult result) {
        return json.with("value", result.reading().map(Reading::value).map(KpiValue::decimal))
                .with("day", result.reading().map(Reading::day))
                .with("warning", result.warning());
    }

    private static Json unit(Unit unit) {
        return new Json()
                .with("kind", unit.kind().word())
                .with("symbol", unit.symbol())
                .with("digits", unit.digits());
    }

    private static Optional<Aim.Reach> reach(Kpi kpi) {
        return kpi.aim() instanceof Aim.Reach reach ? Optional.of(reach) : Optional.empty();
    }
}
