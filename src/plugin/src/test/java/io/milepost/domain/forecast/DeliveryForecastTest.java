package io.milepost.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.forecast.DeliveryForecast.Done;
import io.milepost.domain.forecast.DeliveryForecast.Expected;
import io.milepost.domain.forecast.DeliveryForecast.NoThroughput;
import io.milepost.domain.forecast.DeliveryForecast.NotEnoughDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliveryForecastTest {

    private static final LocalDate SINCE = LocalDate.parse("2027-03-01");
    private static final long WHOLE = 1_000_000;

    private static List<DoneWork> oneEvery(int days, int length) {
        return IntStream.iterate(0, day -> day < length, day -> day + days)
                .mapToObj(day -> new DoneWork(SINCE.plusDays(day), WHOLE))
                .toList();
    }

    private static DeliveryForecast forecast(int days, List<DoneWork> done, long remaining) {
        return DeliveryForecast.of(new DeliveryQuestion(SINCE, SINCE.plusDays(days - 1L), done, remaining, 7));
    }

    @Nested
    class WhenWorkWasDoneOnSomeDays {

        private final LocalDate asOf = SINCE.plusDays(55);
        private final Expected expected = (Expected) forecast(56, oneEvery(2, 56), 20 * WHOLE);

        @Test
        void countsTheDaysWithoutAny() {
            assertThat(expected.days()).isEqualTo(56);
            assertThat(expected.half())
                    .hasValueSatisfying(date -> assertThat(date).isBetween(asOf.plusDays(36), asOf.plusDays(43)));
        }

        @Test
        void isTheLaterTheSurerTheDateMustBe() {
            assertThat(expected.eightyFive().orElseThrow())
                    .isBetween(expected.half().orElseThrow().plusDays(3), asOf.plusDays(60));
            assertThat(expected.ninetyFive().orElseThrow())
                    .isBetween(expected.eightyFive().orElseThrow().plusDays(1), asOf.plusDays(75));
        }

        @Test
        void givesTheSameDatesForTheSameSeed() {
            assertThat(forecast(56, oneEvery(2, 56), 20 * WHOLE)).isEqualTo(expected);
        }

        @Test
        void leavesOutWhatWasDoneBeforeOrAfterwards() {
            List<DoneWork> done = new ArrayList<>(oneEvery(2, 56));
            done.add(new DoneWork(SINCE.minusDays(1), 500 * WHOLE));
            done.add(new DoneWork(asOf.plusDays(1), 500 * WHOLE));

            assertThat(forecast(56, done, 20 * WHOLE)).isEqualTo(expected);
        }

        @Test
        void forgetsWhatWasDoneHalfAYearAgo() {
            List<DoneWork> done = List.of(new DoneWork(SINCE, 500 * WHOLE));

            assertThat(forecast(180, done, WHOLE)).isInstanceOf(Expected.class);
            assertThat(forecast(181, done, WHOLE)).isEqualTo(new NoThroughput(180));
        }
    }

    @Nested
    class WhenThereIsNothingToGoOnWith {

        @Test
        void isDoneWhereNothingRemains() {
            assertThat(forecast(56, List.of(), 0)).isEqualTo(new Done());
        }

        @Test
        void saysThatNothingWasDone() {
            assertThat(forecast(56, List.of(), WHOLE)).isEqualTo(new NoThroughput(56));
            assertThat(forecast(56, List.of(new DoneWork(SINCE, 0)), WHOLE)).isEqualTo(new NoThroughput(56));
        }

        @Test
        void saysThatAFewDaysTellNoThroughput() {
            assertThat(forecast(6, oneEvery(1, 6), WHOLE)).isEqualTo(new NotEnoughDays(6, 7));
            assertThat(forecast(-3, List.of(), WHOLE)).isEqualTo(new NotEnoughDays(0, 7));
        }

        @Test
        void refusesNegativeWork() {
            assertThatThrownBy(() -> new DoneWork(SINCE, -1)).hasMessageContaining("2027-03-01: -1");
            assertThatThrownBy(() -> forecast(56, List.of(), -1)).hasMessageContaining("-1");
        }
    }

    @Nested
    class WhenTheWorkIsMoreThanCanBeForeseen {

        @Test
        void isNotWithinTenYears() {
            assertThat(forecast(56, oneEvery(1, 56), 4_000 * WHOLE))
                    .isEqualTo(new Expected(Optional.empty(), Optional.empty(), Optional.empty(), 56, 10));
        }

        @Test
        void isNotWithinTenYearsEvenOfTheLargestWeight() {
            assertThat(forecast(56, List.of(new DoneWork(SINCE, 1)), Long.MAX_VALUE))
                    .isEqualTo(new Expected(Optional.empty(), Optional.empty(), Optional.empty(), 56, 10));
        }

        @Test
        void mayBeSureOfTheEarlierDatesOnly() {
            Expected expected = (Expected) forecast(56, oneEvery(4, 56), 850 * WHOLE);

            assertThat(expected.half()).isPresent();
            assertThat(expected.ninetyFive()).isEmpty();
        }
    }

    @Nested
    class WhenManyTeamsWork {

        private static final int TEAMS = 400;

        @Test
        void isRightAsOftenAsItSays() {
            int[] inTime = new int[3];
            RandomGenerator random = new SplittableRandom(3);
            for (int team = 0; team < TEAMS; team++) {
                Team drawn = Team.drawnBy(random);
                LocalDate end = drawn.end();
                Expected expected = (Expected) drawn.forecast();
                inTime[0] += end.isAfter(expected.half().orElseThrow()) ? 0 : 1;
                inTime[1] += end.isAfter(expected.eightyFive().orElseThrow()) ? 0 : 1;
                inTime[2] += end.isAfter(expected.ninetyFive().orElse(LocalDate.MAX)) ? 0 : 1;
            }
            System.out.printf(
                    "%ndelivery of %d teams: in time for the 50 %% date %d, the 85 %% date %d, the 95 %% date %d%n",
                    TEAMS, inTime[0], inTime[1], inTime[2]);

            assertThat(inTime[0] / (double) TEAMS).isBetween(0.42, 0.60);
            assertThat(inTime[1] / (double) TEAMS).isBetween(0.79, 0.92);
            assertThat(inTime[2] / (double) TEAMS).isBetween(0.90, 0.99);
        }

        /** Works on each day, or on working days only, with a probability and a weight of its own. */
        private record Team(List<DoneWork> known, LocalDate asOf, long remaining, LocalDate end, long seed) {

            static Team drawnBy(RandomGenerator random) {
                int days = random.nextInt(30, 120);
                double chance = random.nextDouble(0.2, 0.9);
                boolean restsAtWeekends = random.nextBoolean();
                long remaining = random.nextLong(5, 80) * WHOLE;
                List<DoneWork> known = new ArrayList<>();
                LocalDate asOf = SINCE.plusDays(days - 1L);
                LocalDate day = SINCE;
                for (long missing = remaining; missing > 0; day = day.plusDays(1)) {
                    boolean works = !restsAtWeekends || day.getDayOfWeek().getValue() < 6;
                    long weight = works && random.nextDouble() < chance ? random.nextLong(1, 4) * WHOLE : 0;
                    if (day.isAfter(asOf)) {
                        missing -= weight;
                    } else {
                        known.add(new DoneWork(day, weight));
                    }
                }
                return new Team(known, asOf, remaining, day.minusDays(1), random.nextLong());
            }

            DeliveryForecast forecast() {
                return DeliveryForecast.of(new DeliveryQuestion(SINCE, asOf, known, remaining, seed));
            }
        }
    }
}
