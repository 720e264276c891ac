package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Measurement;
import io.milepost.lookup.MeasurementPage;
import io.milepost.lookup.Person;
import io.milepost.planning.Measurements.Push;
import java.util.Optional;
import java.util.OptionalLong;

/** How measurements look in JSON. */
final class MeasurementJson {

    private MeasurementJson() {}

    static Json of(MeasurementPage page, Paging paging) {
        return paging.of(page.total())
                .with("items", page.items().stream().map(MeasurementJson::item).toList());
    }

    /** What has just been recorded and holds. */
    static Json of(Measurement measurement) {
        return new Json()
                .with("id", measurement.id())
                .with("kpi", measurement.kpi().kpiId())
                .with("day", measurement.day())
                .with("value", measurement.value().map(KpiValue::decimal))
                .with("note", measurement.origin().note())
                .with("source", measurement.origin().source().word())
                .with("recordedAt", measurement.origin().recordedAt())
                .with("supersedes", orNull(measurement.supersedes()));
    }

    /** The same for the first answer and for its repetitions. */
    static Json of(Push push) {
        return new Json()
                .with("recorded", push.measurementIds().size())
                .with("ids", push.measurementIds())
                .with("recordedAt", push.at());
    }

    private static Json item(MeasurementPage.Item item) {
        boolean holds =
                item.supersededBy().isEmpty() && item.measurement().value().isPresent();
        Optional<Person> person = item.person();
        return of(item.measurement())
                .with("person", person.map(GoalJson::person))
                .with("supersededBy", orNull(item.supersededBy()))
                .with("holds", holds);
    }

    private static Object orNull(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
