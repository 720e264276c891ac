package io.milepost.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.domain.plan.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TimeInsideTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final Aim.Keep RANGE = (Aim.Keep) Plans.within("60", "80", "10");

    private static Measurement on(long id, int day, String value) {
        Measurement.Origin origin =
                new Measurement.Origin(MeasurementSource.TYPED, Instant.EPOCH, Optional.empty(), "", "");
        return new Measurement(
                id,
                new Measurement.KpiKey(1, "k1"),
                FIRST.plusDays(day),
                Optional.of(KpiValue.of(value)),
                origin,
                OptionalLong.empty());
    }

    @Test
    void countsTheDaysForWhichAValueInsideHolds() {
        Series series = Series.of(List.of(on(1, 0, "70"), on(2, 10, "85"), on(3, 15, "80")));

        assertThat(TimeInside.of(series, RANGE, FIRST.plusDays(20))).contains(Plans.percent("75"));
    }

    @Test
    void isUnknownBeforeADayHasPassed() {
        assertThat(TimeInside.of(Series.of(List.of(on(1, 0, "70"))), RANGE, FIRST))
                .isEmpty();
    }

    @Test
    void isUnknownWithoutAnyValue() {
        assertThat(TimeInside.of(Series.of(List.of()), RANGE, FIRST)).isEmpty();
    }

    @Test
    void countsNothingAfterACalculatedKpiHasLostItsData() {
        List<Measurement> values = List.of(on(1, 0, "85"), on(2, 5, "70"));

        assertThat(TimeInside.of(new Series(values, Optional.of(FIRST.plusDays(10))), RANGE, FIRST.plusDays(20)))
                .contains(Plans.percent("50"));
    }

    @Test
    void countsNothingAfterThatDay() {
        Series series = Series.of(List.of(on(1, 0, "70"), on(2, 10, "85")));

        assertThat(TimeInside.of(series, RANGE, FIRST.plusDays(5))).contains(Plans.percent("100"));
    }
}
