package io.milepost.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultForecastTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");

    private static DatedValue on(LocalDate date, String value) {
        return new DatedValue(date, KpiValue.of(value));
    }

    private static List<DatedValue> weekly(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(week -> on(START.plusWeeks(week), values[week]))
                .toList();
    }

    private static List<DatedValue> weekly(int length, IntToDoubleFunction value) {
        return weekly(IntStream.range(0, length)
                .mapToObj(week -> "%.2f".formatted(value.applyAsDouble(week)))
                .toArray(String[]::new));
    }

    private static ForecastQuestion upTo(String target, LocalDate due, List<DatedValue> values) {
        return toward(Heading.UP, target, due, values);
    }

    private static ForecastQuestion toward(Heading heading, String target, LocalDate due, List<DatedValue> values) {
        LocalDate asOf =
                values.isEmpty() ? START : values.get(values.size() - 1).date();
        return new ForecastQuestion(values, new DatedTarget(KpiValue.of(target), heading, due), asOf, 2, 42);
    }

    private static ForecastQuestion asOf(LocalDate date, ForecastQuestion question) {
        return new ForecastQuestion(question.values(), question.target(), date, question.digits(), question.seed());
    }

    private static Projection projection(ForecastQuestion question) {
        return (Projection) ResultForecast.of(question);
    }

    private static ForecastPoint atDue(Projection projection) {
        return ((DueOutlook.Ahead) projection.due()).point();
    }

    private static Share chance(Projection projection) {
        return ((DueOutlook.Ahead) projection.due()).chance();
    }

    @Nested
    class WhenFewerThanThreeDaysWereMeasured {

        private final LocalDate due = START.plusWeeks(20);

        @Test
        void saysNotEnoughDataAndDrawsNoLine() {
            assertThat(ResultForecast.of(upTo("50", due, weekly()))).isEqualTo(new NotEnoughMeasurements(0, 3));
            assertThat(ResultForecast.of(upTo("50", due, weekly("10", "20"))))
                    .isEqualTo(new NotEnoughMeasurements(2, 3));
        }

        @Test
        void countsSeveralOnADayOnce() {
            List<DatedValue> values = List.of(on(START, "1"), on(START, "2"), on(START.plusDays(7), "3"));

            assertThat(ResultForecast.of(upTo("50", due, values))).isEqualTo(new NotEnoughMeasurements(2, 3));
        }

        @Test
        void doesNotKnowWhatIsMeasuredAfterTheDayOfAsking() {
            ForecastQuestion question = upTo("50", due, weekly("10", "20", "30"));

            assertThat(ResultForecast.of(asOf(START.plusWeeks(1), question)))
                    .isEqualTo(new NotEnoughMeasurements(2, 3));
        }
    }

    @Nested
    class WhenThreeToSevenDaysWereMeasured {

        private final Projection line = projection(upTo("60", START.plusWeeks(5), weekly("10", "20", "30")));

        @Test
        void drawsTheLineOfTheMedianSlope() {
            assertThat(line.method()).isEqualTo(Method.THEIL_SEN);
            assertThat(atDue(line).middle()).isEqualTo(KpiValue.of("60"));
            assertThat(line.points()).extracting(ForecastPoint::middle).startsWith(KpiValue.of("31.43"));
        }

        @Test
        void isNotCertainOfThreeValuesThatLieOnALine() {
            Band eighty = atDue(line).eighty();

            assertThat(eighty.low()).isBetween(KpiValue.of("30"), KpiValue.of("55"));
            assertThat(eighty.high()).isBetween(KpiValue.of("65"), KpiValue.of("90"));
        }

        @Test
        void isEvenlyUncertainOfATargetOnTheLine() {
            assertThat(chance(line)).isEqualTo(new Share(new BigDecimal("0.5")));
            assertThat(line.target())
                    .isInstanceOfSatisfying(TargetDate.Expected.class, date -> assertThat(date.likely())
                            .isEqualTo(START.plusWeeks(5)));
        }

        @Test
        void isNotBentByOneWrongValue() {
            Projection bent =
                    projection(upTo("60", START.plusWeeks(8), weekly("10", "20", "30", "900", "50", "60", "70")));

            assertThat(atDue(bent).middle()).isEqualTo(KpiValue.of("90"));
        }

        @Test
        void takesTheLastOfSeveralValuesOfADay() {
            List<DatedValue> values = new ArrayList<>(weekly("10", "99", "30"));
            values.add(on(START.plusWeeks(1), "20"));

            assertThat(atDue(projection(asOf(START.plusWeeks(2), upTo("60", START.plusWeeks(5), values)))))
                    .isEqualTo(atDue(line));
        }

        @Test
        void drawsUnevenlySpacedValuesByTheirDates() {
            List<DatedValue> values = List.of(
                    on(START, "10"),
                    on(START.plusDays(1), "11"),
                    on(START.plusDays(40), "50"),
                    on(START.plusDays(50), "60"));

            assertThat(atDue(projection(upTo("90", START.plusDays(80), values))).middle())
                    .isEqualTo(KpiValue.of("90"));
        }

        @Test
        void hasNoPastToCheckItselfWithAtFirst() {
            assertThat(line.record().checks()).isZero();
            assertThat(line.record().rate()).isEmpty();
        }
    }

    @Nested
    class WhenEightDaysOrMoreWereMeasured {

        @Test
        void choosesTheLineForALineWithNoise() {
            double[] noise = {2, -3, 1, 3, -2, -1, 2, -3, 3, 1, -2, 2, -1, -3, 3, 1};

            Projection line = projection(upTo("200", START.plusWeeks(20), weekly(16, week -> 10 * week + noise[week])));

            assertThat(line.method()).isEqualTo(Method.THEIL_SEN);
            assertThat(atDue(line).eighty().holds(KpiValue.of("200"))).isTrue();
        }

        @Test
        void choosesTheDampedTrendForGrowthThatFades() {
            Projection fading =
                    projection(upTo("120", START.plusWeeks(40), weekly(16, week -> 100 * (1 - Math.pow(0.9, week)))));

            assertThat(fading.method()).isEqualTo(Method.DAMPED_HOLT);
            assertThat(atDue(fading).middle()).isBetween(KpiValue.of("90"), KpiValue.of("102"));
        }

        @Test
        void choosesTheLastValueForWhatJumpsAndStays() {
            Projection jumping = projection(upTo("50", START.plusWeeks(18), weekly(16, week -> week < 9 ? 10 : 30)));

            assertThat(jumping.method()).isEqualTo(Method.LAST_VALUE);
            assertThat(atDue(jumping).middle()).isEqualTo(KpiValue.of("30"));
        }

        @Test
        void reportsHowOftenItsBandHeld() {
            TrackRecord record = projection(upTo("50", START.plusWeeks(18), weekly(16, week -> 10 + week % 3)))
                    .record();

            assertThat(record.checks()).isGreaterThan(8);
            assertThat(record.held()).isBetween(record.checks() * 7 / 10, record.checks());
            assertThat(record.daysAhead()).isEqualTo(21);
        }

        @Test
        void reportsABandThatDidNotHold() {
            // Each of the eight values after the jump lies outside the bands that were drawn before it.
            TrackRecord record = projection(
                            upTo("50", START.plusWeeks(28), weekly(20, week -> week % 3 + (week < 16 ? 0 : 500))))
                    .record();

            assertThat(record.held()).isLessThan(record.checks() - 2);
        }

        @Test
        void doesNotLetACountFall() {
            List<DatedValue> count = weekly("0", "40", "41", "41", "90", "90", "91", "130", "131");
            Projection projection = projection(upTo("131", START.plusWeeks(9), count));

            assertThat(projection.points())
                    .allSatisfy(point -> assertThat(point.eighty().low()).isGreaterThanOrEqualTo(KpiValue.of("131")));
            assertThat(chance(projection)).isEqualTo(Share.WHOLE);
        }
    }

    @Nested
    class WhenTheTargetIsLookedFor {

        private final double[] noise = {0.5, -1, 0.2, 0.8, -0.6, -0.2, 0.7, -0.9, 0.4, 0.1};
        private final List<DatedValue> rising = weekly(10, week -> 5 * week + noise[week]);

        @Test
        void givesTheDatesOnWhichMiddleAndBandCrossIt() {
            TargetDate.Expected dates = (TargetDate.Expected)
                    projection(upTo("70", START.plusWeeks(20), rising)).target();

            assertThat(dates.likely()).isBetween(START.plusWeeks(13), START.plusWeeks(15));
            assertThat(dates.earliest()).isBefore(dates.likely());
            assertThat(dates.latest()).hasValueSatisfying(latest -> assertThat(latest)
                    .isBetween(dates.likely().plusDays(1), START.plusWeeks(17)));
        }

        @Test
        void isTheMoreLikelyInTimeTheLaterTheDueDate() {
            assertThat(chance(projection(upTo("70", START.plusWeeks(11), rising))))
                    .isLessThan(Share.ofMillionths(50_000));
            assertThat(chance(projection(upTo("70", START.plusWeeks(18), rising))))
                    .isGreaterThan(Share.ofMillionths(950_000));
        }

        @Test
        void saysSinceWhenItIsReached() {
            Projection reached =
                    projection(upTo("30", START.plusWeeks(20), weekly("10", "35", "25", "31", "30", "33")));

            assertThat(reached.target()).isEqualTo(new TargetDate.Reached(START.plusWeeks(3)));
        }

        @Test
        void isNotWithinTenYearsWhenTheKpiGoesTheOtherWay() {
            Projection falling = projection(toward(Heading.DOWN, "-5", START.plusWeeks(20), rising));

            assertThat(falling.target()).isEqualTo(new TargetDate.NotWithin(10, Optional.empty()));
            assertThat(chance(falling)).isEqualTo(Share.NONE);
        }

        @Test
        void isNotExpectedOfALineThatStartsBeyondItAndFallsBackBeforeItIsDue() {
            List<DatedValue> outlier = weekly("30", "29", "28", "27", "26", "10");

            Projection soon = projection(upTo("20", START.plusWeeks(7), outlier));
            Projection later = projection(upTo("20", START.plusWeeks(30), outlier));

            assertThat(soon.target()).isInstanceOf(TargetDate.Expected.class);
            assertThat(chance(soon)).isGreaterThan(Share.ofMillionths(500_000));
            assertThat(later.target()).isInstanceOf(TargetDate.NotWithin.class);
            assertThat(chance(later)).isLessThan(Share.ofMillionths(500_000));
        }

        @Test
        void comesNotBeforeTheDayOfAsking() {
            ForecastQuestion late = asOf(START.plusWeeks(40), upTo("70", START.plusWeeks(60), rising));

            assertThat(((TargetDate.Expected) projection(late).target()).likely())
                    .isEqualTo(START.plusWeeks(40));
        }
    }

    @Nested
    class WhenTheDueDateHasPassed {

        private final ForecastQuestion question = upTo("25", START.plusWeeks(1), weekly("10", "20", "30", "20", "24"));

        @Test
        void saysWhatWasMeasuredLastBeforeIt() {
            assertThat(projection(question).due())
                    .isEqualTo(new DueOutlook.Passed(Optional.of(KpiValue.of("20")), false));
            assertThat(projection(question).points()).isEmpty();
        }

        @Test
        void stillSaysWhenTheTargetIsMet() {
            assertThat(projection(question).target()).isInstanceOf(TargetDate.Expected.class);
        }

        @Test
        void knowsNoValueWhereTheFirstWasMeasuredAfterIt() {
            assertThat(projection(upTo("25", START.minusDays(1), weekly("10", "20", "30")))
                            .due())
                    .isEqualTo(new DueOutlook.Passed(Optional.empty(), false));
        }

        @Test
        void isMetWhereItsOwnDayWasMeasuredAtTheTarget() {
            assertThat(projection(upTo("30", START.plusWeeks(2), weekly("10", "20", "30")))
                            .due())
                    .isEqualTo(new DueOutlook.Passed(Optional.of(KpiValue.of("30")), true));
        }
    }

    @Nested
    class WhenNothingEverChanged {

        private final List<DatedValue> constant = weekly(12, week -> 7);

        @Test
        void expectsThatToGoOn() {
            Projection projection = projection(upTo("9", START.plusWeeks(30), constant));

            assertThat(atDue(projection).eighty()).isEqualTo(new Band(KpiValue.of("7"), KpiValue.of("7")));
            assertThat(chance(projection)).isEqualTo(Share.NONE);
            assertThat(projection.target()).isEqualTo(new TargetDate.NotWithin(10, Optional.empty()));
        }

        @Test
        void isSureOfATargetThatStandsThere() {
            assertThat(chance(projection(upTo("7", START.plusWeeks(30), weekly("7", "7", "7")))))
                    .isEqualTo(Share.WHOLE);
        }
    }

    @Nested
    class WhenTheSeriesIsExtreme {

        @Test
        void holdsEstimatesWhereAKpiEnds() {
            Projection huge = projection(upTo(
                    "999999999999",
                    LocalDate.parse("2527-01-01"),
                    weekly("100000000000", "500000000000", "900000000000")));

            assertThat(atDue(huge).middle()).isEqualTo(KpiValue.of("999999999999.99"));
        }

        @Test
        void saysThatALongSeriesWasThinned() {
            Projection daily =
                    projection(upTo("9000", START.plusWeeks(2000), weekly(1200, week -> 3 * week + week % 5)));

            assertThat(daily.measuredDays()).isEqualTo(1200);
            assertThat(daily.usedDays()).isBetween(40, 80);
            assertThat(atDue(daily).middle()).isBetween(KpiValue.of("5950"), KpiValue.of("6050"));
        }

        @Test
        void drawsAtMostTwoDozenPoints() {
            Projection far = projection(upTo("90", LocalDate.parse("2037-01-01"), weekly("10", "20", "30")));

            assertThat(far.points()).hasSize(24).last().isEqualTo(atDue(far));
        }
    }
}
