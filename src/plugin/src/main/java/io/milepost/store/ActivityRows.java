package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Activity;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.recalculation.ActivityChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads and replaces where activities stand in roadmaps, by plain SQL. */
final class ActivityRows {

    private static final List<String> COLUMNS = List.of(
            "{ACTIVITY_ID}",
            "{PROJECT_ID}",
            "{START_DAY}",
            "{DUE_DAY}",
            "{PROGRESS}",
            "{STATUS_ID}",
            "{ASSIGNEE_KEY}",
            "{LANES}");
    private static final String ID = "{ACTIVITY_ID}";
    private static final String BETWEEN = ID + " > ? AND " + ID + " <= ?";
    private static final Map<Long, Progress> PROGRESS = Arrays.stream(Progress.values())
            .collect(Collectors.toMap(progress -> progress.share().millionths(), progress -> progress));

    private final WayToDatabase database;

    ActivityRows(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    /** One statement a slice of ids, in no order. */
    List<Activity> byIds(Collection<Long> ids) {
        List<Activity> found = new ArrayList<>();
        IdSlices.of(ids).forEach(slice -> found.addAll(read(IdSlices.isIn(ID, slice), slice)));
        return found;
    }

    List<Activity> between(long after, long upTo) {
        return read(BETWEEN, List.of(after, upTo));
    }

    private List<Activity> read(String condition, List<Long> values) {
        LanesText lanes = new LanesText();
        return database.by(ActivityRow.class)
                .map(sql -> sql.query(
                        ActivityRow.class,
                        "SELECT " + String.join(", ", COLUMNS) + " FROM # WHERE " + condition,
                        values,
                        row -> activity(row, lanes)))
                .orElse(List.of());
    }

    private static Activity activity(ResultSet row, LanesText lanes) throws SQLException {
        long id = row.getLong(1);
        long project = row.getLong(2);
        Span planned = new Span(day(row, 3), day(row, 4));
        Traits traits = new Traits(planned, Optional.ofNullable(row.getString(7)), lanes.read(row.getString(8)));
        return new Activity(id, project, progress(row.getLong(5)), row.getString(6), traits);
    }

    static Progress progress(long millionths) {
        return PROGRESS.getOrDefault(millionths, Progress.TO_DO);
    }

    static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    static void replace(PlainSql sql, ActivityChanges changes) {
        sql.batch(
                ActivityRow.class,
                "DELETE FROM # WHERE {ACTIVITY_ID} = ?",
                changes.removed(),
                PlainSql.Parameters::number);
        sql.batch(
                ActivityRow.class,
                "INSERT INTO # ({PROJECT_ID}, {START_DAY}, {DUE_DAY}, {PROGRESS}, {STATUS_ID}, {ASSIGNEE_KEY},"
                        + " {LANES}, {ACTIVITY_ID}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                changes.added(),
                ActivityRows::bind);
        sql.batch(
                ActivityRow.class,
                "UPDATE # SET {PROJECT_ID} = ?, {START_DAY} = ?, {DUE_DAY} = ?, {PROGRESS} = ?, {STATUS_ID} = ?,"
                        + " {ASSIGNEE_KEY} = ?, {LANES} = ? WHERE {ACTIVITY_ID} = ?",
                changes.changed(),
                ActivityRows::bind);
    }

    private static void bind(PlainSql.Parameters row, Activity activity) throws SQLException {
        Traits traits = activity.traits();
        row.number(activity.projectId());
        row.number(day(traits.planned().start())).number(day(traits.planned().due()));
        row.number(activity.progress().share().millionths());
        row.text(activity.statusId()).text(traits.assigneeKey().orElse(null)).text(LanesText.of(traits.lanes()));
        row.number(activity.id());
    }

    private static OptionalLong day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
