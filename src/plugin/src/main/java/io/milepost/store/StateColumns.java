package io.milepost.store;

import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.GoalState.Judged;
import io.milepost.domain.GoalState.Place;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The columns that hold a goal's state beside its sums: in the goal's own row, and before and after in the ledger. */
record StateColumns(
        Long parentId, Long goalWeight, Long startDay, Long dueDay, Long result, Long measuredDay, String health) {

    private static final List<String> NAMES =
            List.of("PARENT_ID", "GOAL_WEIGHT", "START_DAY", "DUE_DAY", "RESULT", "MEASURED_DAY", "HEALTH");

    private static final int DIGITS = 6;

    /** "{PARENT_ID} = ?, {GOAL_WEIGHT} = ?, ..." */
    static String assigned() {
        return NAMES.stream().map(name -> "{" + name + "} = ?").collect(Collectors.joining(", "));
    }

    /** "{PARENT_ID_AFTER}, {GOAL_WEIGHT_AFTER}, ..." */
    static String named(String ending) {
        return NAMES.stream().map(name -> "{" + name + ending + "}").collect(Collectors.joining(", "));
    }

    /** As many as {@link #named} names, from this column of the answer on. */
    static StateColumns read(ResultSet row, int first) throws SQLException {
        return new StateColumns(
                number(row, first),
                number(row, first + 1),
                number(row, first + 2),
                number(row, first + 3),
                number(row, first + 4),
                number(row, first + 5),
                row.getString(first + 6));
    }

    /** In the order of the columns. */
    static void bind(PlainSql.Parameters row, GoalState state) throws SQLException {
        Place place = state.place();
        row.number(place.parentId());
        row.number(place.weight().map(StateColumns::millionths).orElse(OptionalLong.empty()));
        row.number(day(place.span().start())).number(day(place.span().due()));
        row.number(state.result().map(Share::millionths).map(OptionalLong::of).orElse(OptionalLong.empty()));
        row.number(day(state.judged().measuredOn()));
        row.text(state.judged().health().word());
    }

    GoalState state(Delivery total) {
        Span span = new Span(day(startDay), day(dueDay));
        Optional<BigDecimal> weight = Optional.ofNullable(goalWeight).map(value -> BigDecimal.valueOf(value, DIGITS));
        return new GoalState(
                total,
                Optional.ofNullable(result).map(Share::ofMillionths),
                new Place(StoredRows.optional(parentId), weight, span),
                new Judged(day(measuredDay), healthOf(health)));
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }

    private static OptionalLong millionths(BigDecimal weight) {
        return OptionalLong.of(weight.setScale(DIGITS).unscaledValue().longValueExact());
    }

    private static OptionalLong day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Optional<LocalDate> day(Long epochDay) {
        return Optional.ofNullable(epochDay).map(LocalDate::ofEpochDay);
    }

    private static Health healthOf(String word) {
        return Arrays.stream(Health.values())
                .filter(health -> health.word().equals(word))
                .findFirst()
                .orElse(Health.NO_DATA);
    }
}
