package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads measurements by plain SQL: the series of a roadmap are too many for a proxy each. */
final class MeasurementRows {

    private static final String ALL = "SELECT {ID}, {GOAL_ID}, {KPI_ID}, {EPOCH_DAY}, {MILLIONTHS}, {RECORDED_MILLIS},"
            + " {PERSON_KEY}, {SOURCE}, {NOTE}, {REFERENCE}, {SUPERSEDES} FROM # WHERE ";

    private static final String LATEST = "SELECT {GOAL_ID}, {KPI_ID}, {EPOCH_DAY}, {MILLIONTHS} FROM ("
            + "SELECT m.{GOAL_ID}, m.{KPI_ID}, m.{EPOCH_DAY}, m.{MILLIONTHS}, ROW_NUMBER() OVER (PARTITION BY m.{GOAL_ID},"
            + " m.{KPI_ID} ORDER BY m.{EPOCH_DAY} DESC, m.{ID} DESC) AS PLACE FROM # m WHERE (m.{MILLIONTHS} IS NOT NULL OR"
            + " m.{SUPERSEDES} IS NULL) AND NOT EXISTS (SELECT 1 FROM # s WHERE s.{SUPERSEDES} = m.{ID}) AND m.";

    private static final String OF_FIELDS = "SELECT {GOAL_ID}, {KPI_ID}, {REFERENCE} FROM # WHERE {SOURCE} = '"
            + MeasurementSource.FIELD.word() + "' AND ";

    private final ActiveObjects ao;

    MeasurementRows(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<Measurement> find(long id) {
        return query(ALL + "{ID} = ?", List.of(id), MeasurementRows::measurement).stream()
                .findFirst();
    }

    boolean isSuperseded(long id) {
        return !query(ALL + "{SUPERSEDES} = ?", List.of(id), row -> row.getLong(1))
                .isEmpty();
    }

    /** One statement a slice of goals; in the order of recording. */
    List<Measurement> at(Instant moment, Collection<Long> goalIds) {
        List<Measurement> found = new ArrayList<>();
        IdSlices.of(goalIds).forEach(slice -> {
            List<Long> values = new ArrayList<>(slice);
            values.add(moment.toEpochMilli());
            String condition = IdSlices.isIn("{GOAL_ID}", slice) + " AND {RECORDED_MILLIS} <= ? ORDER BY {ID}";
            found.addAll(query(ALL + condition, values, MeasurementRows::measurement));
        });
        return found;
    }

    /** By goal and KPI, the last of those that hold, in the order of {@code Series}; one statement a slice of goals. */
    Map<Long, Map<String, Reading>> latest(Collection<Long> goalIds) {
        Map<Long, Map<String, Reading>> latest = new HashMap<>();
        IdSlices.of(goalIds).forEach(slice -> query(
                        LATEST + IdSlices.isIn("{GOAL_ID}", slice)
                                + ") ranked WHERE PLACE = 1 AND {MILLIONTHS} IS NOT NULL",
                        slice,
                        MeasurementRows::kpiReading)
                .forEach(each -> latest.computeIfAbsent(each.kpi.goalId(), unused -> new HashMap<>())
                        .put(each.kpi.kpiId(), each.reading)));
        return latest;
    }

    /** By KPI, the references of all that came from changes of a field; one statement a slice of goals. */
    Map<KpiKey, Set<String>> fieldReferences(Collection<Long> goalIds) {
        Map<KpiKey, Set<String>> references = new HashMap<>();
        IdSlices.of(goalIds).forEach(slice -> query(
                        OF_FIELDS + IdSlices.isIn("{GOAL_ID}", slice), slice, MeasurementRows::fieldReference)
                .forEach(each -> references
                        .computeIfAbsent(each.kpi, kpi -> new HashSet<>())
                        .add(each.reference)));
        return references;
    }

    private <T> List<T> query(String statement, List<Long> values, PlainSql.Reading<T> reading) {
        return PlainSql.of(ao, MeasurementRow.class)
                .map(sql -> sql.query(MeasurementRow.class, statement, values, reading))
                .orElse(List.of());
    }

    private static KpiReading kpiReading(ResultSet row) throws SQLException {
        Reading reading = new Reading(KpiValue.ofMillionths(row.getLong(4)), LocalDate.ofEpochDay(row.getLong(3)));
        return new KpiReading(new KpiKey(row.getLong(1), row.getString(2)), reading);
    }

    private static FieldReference fieldReference(ResultSet row) throws SQLException {
        return new FieldReference(new KpiKey(row.getLong(1), row.getString(2)), orEmpty(row.getString(3)));
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        OptionalLong millionths = optional(row, 5);
        return new Measurement(
                row.getLong(1),
                new KpiKey(row.getLong(2), row.getString(3)),
                LocalDate.ofEpochDay(row.getLong(4)),
                millionths.isPresent() ? Optional.of(KpiValue.ofMillionths(millionths.getAsLong())) : Optional.empty(),
                origin(row),
                optional(row, 11));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                source(row.getString(8)),
                Instant.ofEpochMilli(row.getLong(6)),
                Optional.ofNullable(row.getString(7)),
                orEmpty(row.getString(9)),
                orEmpty(row.getString(10)));
    }

    private static OptionalLong optional(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static MeasurementSource source(String word) {
        return Arrays.stream(MeasurementSource.values())
                .filter(source -> source.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown source of a measurement: " + word));
    }

    private record KpiReading(KpiKey kpi, Reading reading) {}

    private record FieldReference(KpiKey kpi, String reference) {}
}
