package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.KpiValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Instant MORNING = Instant.parse("2027-03-05T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static Measurement measured(long id, int day, String value, Long supersedes) {
        Measurement.Origin origin =
                new Measurement.Origin(MeasurementSource.TYPED, MORNING.plusSeconds(id), Optional.of("ana"), "", "");
        return new Measurement(
                id,
                new Measurement.KpiKey(1, "k1"),
                DAY.plusDays(day),
                Optional.ofNullable(value).map(KpiValue::of),
                origin,
                supersedes == null ? OptionalLong.empty() : OptionalLong.of(supersedes));
    }

    private static String latest(Series series) {
        return series.latest()
                .map(reading -> reading.value().decimal().stripTrailingZeros().toPlainString())
                .orElse("none");
    }

    @Test
    void theLatestIsTheOneOfTheLatestDayWheneverItWasRecorded() {
        assertThat(latest(Series.of(List.of(measured(1, 5, "7", null), measured(2, 3, "9", null)))))
                .isEqualTo("7");
    }

    @Test
    void ofOneDayTheLastRecordedHolds() {
        assertThat(latest(Series.of(List.of(measured(2, 5, "9", null), measured(1, 5, "7", null)))))
                .isEqualTo("9");
    }

    @Test
    void readsInTheOrderOfDaysWithTheLastOfEach() {
        Series series =
                Series.of(List.of(measured(1, 5, "7", null), measured(2, 3, "9", null), measured(3, 5, "8", null)));

        assertThat(values(series, 10)).containsExactly("9", "8");
    }

    @Test
    void readsOfManyDaysSomeEvenlyChosenWithTheLatest() {
        Series series = Series.of(IntStream.rangeClosed(1, 7)
                .mapToObj(day -> measured(day, day, Integer.toString(day), null))
                .toList());

        assertThat(values(series, 7)).hasSize(7);
        assertThat(values(series, 3)).containsExactly("2", "4", "7");
        assertThat(values(Series.EMPTY, 3)).isEmpty();
    }

    private static List<String> values(Series series, int most) {
        return series.readings(most).stream()
                .map(reading -> reading.value().decimal().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        assertThat(latest(Series.of(List.of(measured(1, 5, "7", null), measured(2, 4, "6", 1L)))))
                .isEqualTo("6");
    }

    @Test
    void whatIsWithdrawnIsGone() {
        assertThat(latest(Series.of(List.of(measured(1, 5, "7", null), measured(2, 5, null, 1L)))))
                .isEqualTo("none");
    }

    @Test
    void asKnownBeforeTheCorrectionTheOldValueStillHolds() {
        List<Measurement> all = List.of(measured(1, 5, "7", null), measured(9, 5, "6", 1L));

        assertThat(latest(Series.asKnownAt(MORNING.plusSeconds(8), all))).isEqualTo("7");
        assertThat(latest(Series.asKnownAt(MORNING.plusSeconds(9), all))).isEqualTo("6");
    }

    @Test
    void theCalculatedOneThatHasLostItsDataHasNoLatestUntilItGoesOn() {
        Measurement end = calculated(2, 5, null);

        assertThat(latest(Series.of(List.of(calculated(1, 5, "7"), end)))).isEqualTo("none");
        assertThat(Series.of(List.of(calculated(1, 5, "7"), end)).measurements())
                .hasSize(1);
        assertThat(latest(Series.of(List.of(calculated(1, 5, "7"), end, calculated(3, 5, "7")))))
                .isEqualTo("7");
    }

    private static Measurement calculated(long id, int day, String value) {
        Measurement.Origin origin =
                new Measurement.Origin(MeasurementSource.FORMULA, MORNING.plusSeconds(id), Optional.empty(), "", "");
        return new Measurement(
                id,
                new Measurement.KpiKey(1, "k1"),
                DAY.plusDays(day),
                Optional.ofNullable(value).map(KpiValue::of),
                origin,
                OptionalLong.empty());
    }

    @Test
    void onlyACorrectionMayBeWithoutAValue() {
        assertThatThrownBy(() -> measured(1, 5, null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
