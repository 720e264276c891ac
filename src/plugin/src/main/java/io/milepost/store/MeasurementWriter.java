package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Measurement;
import java.util.List;
import java.util.OptionalLong;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Appends measurements inside the transaction that is open: the first by Active Objects, all others in one statement. */
final class MeasurementWriter {

    private final ActiveObjects ao;

    MeasurementWriter(ActiveObjects ao) {
        this.ao = ao;
    }

    /** @return their ids in the same order, of several by the reference that they have in common */
    List<Long> write(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return List.of();
        }
        MeasurementRow first = create(measurements.get(0));
        if (measurements.size() == 1) {
            return List.of(first.getId());
        }
        append(new PlainSql(first), measurements.subList(1, measurements.size()));
        return idsOf(measurements.get(0).origin().reference());
    }

    private MeasurementRow create(Measurement measurement) {
        return ao.create(
                MeasurementRow.class,
                new DBParam("GOAL_ID", measurement.kpi().goalId()),
                new DBParam("KPI_ID", measurement.kpi().kpiId()),
                new DBParam("EPOCH_DAY", measurement.day().toEpochDay()),
                new DBParam(
                        "MILLIONTHS",
                        measurement.value().map(KpiValue::millionths).orElse(null)),
                new DBParam("RECORDED_MILLIS", measurement.origin().recordedAt().toEpochMilli()),
                new DBParam("PERSON_KEY", measurement.origin().personKey().orElse(null)),
                new DBParam("SOURCE", measurement.origin().source().word()),
                new DBParam("NOTE", orNull(measurement.origin().note())),
                new DBParam("REFERENCE", orNull(measurement.origin().reference())),
                new DBParam(
                        "SUPERSEDES",
                        measurement.supersedes().isPresent()
                                ? measurement.supersedes().getAsLong()
                                : null));
    }

    /** One statement for all of them. */
    static void append(PlainSql sql, List<Measurement> measurements) {
        sql.batch(
                MeasurementRow.class,
                "INSERT INTO # ({GOAL_ID}, {KPI_ID}, {EPOCH_DAY}, {MILLIONTHS}, {RECORDED_MILLIS}, {PERSON_KEY}, {SOURCE},"
                        + " {NOTE}, {REFERENCE}, {SUPERSEDES}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                measurements,
                (row, each) -> row.number(each.kpi().goalId())
                        .text(each.kpi().kpiId())
                        .number(each.day().toEpochDay())
                        .number(millionths(each))
                        .number(each.origin().recordedAt().toEpochMilli())
                        .text(each.origin().personKey().orElse(null))
                        .text(each.origin().source().word())
                        .text(orNull(each.origin().note()))
                        .text(orNull(each.origin().reference()))
                        .number(each.supersedes()));
    }

    private List<Long> idsOf(String reference) {
        Rows<MeasurementRow, Long> rows =
                new Rows<>(ao, MeasurementRow.class, MeasurementRow.COLUMNS, MeasurementRow::getId);
        Query ofReference = rows.where("REFERENCE = ?", reference).order("ID");
        return rows.find(ofReference);
    }

    private static OptionalLong millionths(Measurement measurement) {
        return measurement
                .value()
                .map(value -> OptionalLong.of(value.millionths()))
                .orElse(OptionalLong.empty());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
