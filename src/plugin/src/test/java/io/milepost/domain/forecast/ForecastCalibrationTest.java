package io.milepost.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of generated series the end is held out, forecast from the rest, and looked for in the band. */
class ForecastCalibrationTest {

    private static final int SERIES_A_FAMILY = 60;
    private static final Map<SeriesFamily, Count> LONG = new EnumMap<>(SeriesFamily.class);
    private static final Map<SeriesFamily, Count> SHORT = new EnumMap<>(SeriesFamily.class);

    @BeforeAll
    static void forecastAll() {
        for (SeriesFamily family : SeriesFamily.values()) {
            RandomGenerator random = new SplittableRandom(family.name().hashCode());
            for (int series = 0; series < SERIES_A_FAMILY; series++) {
                count(LONG, family, random.nextInt(8, 61), random);
                count(SHORT, family, random.nextInt(4, 8), random);
            }
        }
        print("lengths 8 to 60", LONG);
        print("lengths 4 to 7", SHORT);
    }

    @Nested
    class WhenTheEndOfASeriesIsHeldOut {

        @Test
        void holdsItInTheEightyPercentBandAboutEightyTimesOfAHundred() {
            assertThat(all(LONG).share(Count::held)).isBetween(0.70, 0.90);
            assertThat(all(SHORT).share(Count::held)).isBetween(0.70, 0.90);
        }

        @Test
        void holdsItInTheFiftyPercentBandAboutHalfTheTime() {
            assertThat(all(LONG).share(Count::half)).isBetween(0.40, 0.60);
        }

        @Test
        void isAboutRightForEveryFamily() {
            assertThat(LONG.values())
                    .allSatisfy(each -> assertThat(each.share(Count::held)).isBetween(0.65, 0.98));
        }
    }

    @Nested
    class WhenTheForecastReportsItsOwnHitRate {

        @Test
        void isRightAboutItByFewPoints() {
            Count all = all(LONG);

            assertThat(all.checked()).isGreaterThan(5 * all.series());
            assertThat(all.ownRate()).isBetween(all.share(Count::held) - 0.08, all.share(Count::held) + 0.08);
        }
    }

    private static void count(
            Map<SeriesFamily, Count> counts, SeriesFamily family, int length, RandomGenerator random) {
        List<DatedValue> series = family.series(length, random);
        int heldOut = Math.max(1, (int) Math.round(length * random.nextDouble(0.05, 0.4)));
        int known = Math.max(ResultForecast.LEAST_MEASUREMENTS, length - heldOut);
        DatedValue end = series.get(length - 1);
        DatedTarget target = new DatedTarget(KpiValue.of("510"), Heading.UP, end.date());
        ForecastQuestion question = new ForecastQuestion(
                series.subList(0, known), target, series.get(known - 1).date(), 2, random.nextLong());
        Projection projection = (Projection) ResultForecast.of(question);
        counts.merge(family, Count.of(projection, end.value()), Count::plus);
    }

    private static Count all(Map<SeriesFamily, Count> counts) {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    private static void print(String title, Map<SeriesFamily, Count> counts) {
        System.out.printf(
                "%n%-24s %6s %9s %9s %9s %8s %s%n",
                title, "series", "80 % band", "50 % band", "own rate", "checks", List.of(Method.values()));
        counts.forEach((family, count) -> System.out.println(count.line(family.name())));
        System.out.println(all(counts).line("ALL"));
    }

    /** What became of some series. */
    private record Count(int series, int held, int half, int checked, int ownHeld, List<Integer> methods) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, List.of(0, 0, 0, 0));

        static Count of(Projection projection, KpiValue end) {
            ForecastPoint point = ((DueOutlook.Ahead) projection.due()).point();
            return new Count(
                    1,
                    point.eighty().holds(end) ? 1 : 0,
                    point.half().holds(end) ? 1 : 0,
                    projection.record().checks(),
                    projection.record().held(),
                    Arrays.stream(Method.values())
                            .map(each -> each == projection.method() ? 1 : 0)
                            .toList());
        }

        Count plus(Count other) {
            List<Integer> sums = IntStream.range(0, methods.size())
                    .mapToObj(index -> methods.get(index) + other.methods.get(index))
                    .toList();
            return new Count(
                    series + other.series,
                    held + other.held,
                    half + other.half,
                    checked + other.checked,
                    ownHeld + other.ownHeld,
                    sums);
        }

        double share(ToIntFunction<Count> part) {
            return part.applyAsInt(this) / (double) series;
        }

        double ownRate() {
            return ownHeld / (double) checked;
        }

        String line(String name) {
            return "%-24s %6d %8.1f%% %8.1f%% %8.1f%% %8d %s"
                    .formatted(
                            name,
                            series,
                            100 * share(Count::held),
                            100 * share(Count::half),
                            100 * ownRate(),
                            checked,
                            methods);
        }
    }
}
