package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.DueOutlook;
import io.milepost.domain.forecast.ForecastPoint;
import io.milepost.domain.forecast.NotEnoughMeasurements;
import io.milepost.domain.forecast.Projection;
import io.milepost.domain.forecast.TargetDate;
import io.milepost.domain.forecast.TrackRecord;
import io.milepost.lookup.GoalForecast;
import io.milepost.lookup.GoalForecast.OfKpi;
import java.util.Locale;
import java.util.Optional;

/** How a forecast looks in JSON. */
final class ForecastJson {

    private ForecastJson() {}

    static Json of(GoalForecast forecast) {
        return new Json()
                .with("asOf", forecast.asOf())
                .with("result", forecast.result().map(ForecastJson::result))
                .with("delivery", forecast.delivery().map(work -> delivery(work, forecast.remaining())));
    }

    private static Json result(OfKpi of) {
        if (of.forecast() instanceof NotEnoughMeasurements few) {
            return kind("not_enough_data").with("measurements", few.days()).with("needed", few.needed());
        }
        Projection projection = (Projection) of.forecast();
        Json json = kind(kindOf(projection))
                .with("method", projection.method().name().toLowerCase(Locale.ROOT))
                .with("kpi", KpiJson.named(of.kpi()))
                .with("target", of.target().value().decimal())
                .with("due", of.target().due());
        outlook(json, projection.due());
        json.with("path", projection.points().stream().map(ForecastJson::point).toList());
        metOn(json, projection.target());
        return json.with("ownRecord", record(projection.record())).with("measurements", projection.measuredDays());
    }

    private static String kindOf(Projection projection) {
        if (projection.due() instanceof DueOutlook.Passed) {
            return "passed";
        }
        return projection.target() instanceof TargetDate.Reached ? "reached" : "forecast";
    }

    private static void outlook(Json json, DueOutlook outlook) {
        Optional<DueOutlook.Ahead> ahead =
                outlook instanceof DueOutlook.Ahead due ? Optional.of(due) : Optional.empty();
        json.with("atDue", ahead.map(due -> band(new Json(), due.point())))
                .with("probability", ahead.map(DueOutlook.Ahead::chance).map(Share::value));
        if (outlook instanceof DueOutlook.Passed passed) {
            json.with("met", passed.met()).with("lastValue", passed.lastValue().map(KpiValue::decimal));
        }
    }

    private static void metOn(Json json, TargetDate target) {
        if (target instanceof TargetDate.Reached reached) {
            json.with("metOn", null).with("since", reached.since());
        } else if (target instanceof TargetDate.NotWithin never) {
            json.with("metOn", null).with("notWithinYears", never.years()).with("earliest", never.earliest());
        } else if (target instanceof TargetDate.Expected expected) {
            json.with(
                    "metOn",
                    new Json()
                            .with("early", expected.earliest())
                            .with("middle", expected.likely())
                            .with("late", expected.latest()));
        }
    }

    private static Json point(ForecastPoint point) {
        return band(new Json().with("date", point.date()), point);
    }

    private static Json band(Json json, ForecastPoint point) {
        return json.with("low80", point.eighty().low().decimal())
                .with("low50", point.half().low().decimal())
                .with("middle", point.middle().decimal())
                .with("high50", point.half().high().decimal())
                .with("high80", point.eighty().high().decimal());
    }

    private static Json record(TrackRecord record) {
        return new Json()
                .with("held", record.held())
                .with("checks", record.checks())
                .with("daysAhead", record.daysAhead());
    }

    private static Json delivery(DeliveryForecast work, long remaining) {
        return delivery(work).withMillionths("remaining", remaining);
    }

    private static Json delivery(DeliveryForecast forecast) {
        if (forecast instanceof DeliveryForecast.Done) {
            return kind("done");
        }
        if (forecast instanceof DeliveryForecast.NotEnoughDays few) {
            return kind("not_enough_data").with("days", few.days()).with("needed", few.needed());
        }
        if (forecast instanceof DeliveryForecast.NoThroughput none) {
            return kind("no_throughput").with("days", none.days());
        }
        return expected((DeliveryForecast.Expected) forecast);
    }

    private static Json expected(DeliveryForecast.Expected expected) {
        if (expected.half().isEmpty()) {
            return kind("not_within").with("years", expected.horizonYears()).with("days", expected.days());
        }
        return kind("forecast")
                .with("half", expected.half())
                .with("likely", expected.eightyFive())
                .with("nearlyCertain", expected.ninetyFive())
                .with("days", expected.days())
                .with("years", expected.horizonYears());
    }

    private static Json kind(String kind) {
        return new Json().with("kind", kind);
    }
}
