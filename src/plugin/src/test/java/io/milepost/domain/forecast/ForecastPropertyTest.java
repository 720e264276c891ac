package io.milepost.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ForecastPropertyTest {

    private static final LocalDate START = LocalDate.parse("2027-01-01");
    private static final long MOST = 999_999_999_999_999_999L;
    private static final int TRIES = 400;

    @Property(tries = TRIES)
    void everySeriesGetsAnAnswerWithinItsLimits(@ForAll("questions") ForecastQuestion question) {
        if (ResultForecast.of(question) instanceof Projection projection) {
            assertThat(projection.points()).allSatisfy(point -> {
                assertThat(point.eighty().holds(point.half())).isTrue();
                assertThat(point.half().holds(point.middle())).isTrue();
                assertThat(point.middle().decimal().stripTrailingZeros().scale())
                        .isLessThanOrEqualTo(question.digits());
            });
            if (projection.due() instanceof DueOutlook.Ahead ahead) {
                assertThat(ahead.chance()).isBetween(Share.NONE, Share.WHOLE);
                assertThat(projection.points()).last().isEqualTo(ahead.point());
            }
            assertThat(dates(projection.target())).allSatisfy(date -> assertThat(date)
                    .isBeforeOrEqualTo(question.asOf().plusYears(10)));
        } else {
            assertThat(question.known()).hasSizeLessThan(3);
        }
    }

    @Property(tries = TRIES)
    void theMirroredSeriesHasTheMirroredForecast(@ForAll("questions") ForecastQuestion question) {
        ResultForecast forecast = ResultForecast.of(question);

        assertThat(ResultForecast.of(mirrored(question)))
                .isEqualTo(forecast instanceof Projection projection ? mirrored(projection) : forecast);
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll("questions") ForecastQuestion question) {
        assertThat(ResultForecast.of(question)).isEqualTo(ResultForecast.of(question));
    }

    @Property(tries = TRIES)
    void theTargetIsLikelyInTimeExactlyWhenItsDateIs(@ForAll("questions") ForecastQuestion question) {
        LocalDate due = question.target().due();
        if (ResultForecast.of(question) instanceof Projection projection
                && projection.due() instanceof DueOutlook.Ahead ahead
                && !(projection.target() instanceof TargetDate.Reached)
                && due.isBefore(question.asOf().plusYears(10))) {
            boolean inTime = projection.target() instanceof TargetDate.Expected date
                    && !date.likely().isAfter(due);

            assertThat(ahead.chance().millionths() - 500_000L)
                    .satisfiesAnyOf(aboveHalf -> assertThat(aboveHalf).isZero(), aboveHalf -> assertThat(aboveHalf > 0)
                            .isEqualTo(inTime));
        }
    }

    @Property(tries = TRIES)
    void everyDeliveryHasDatesInOrder(@ForAll("deliveries") DeliveryQuestion question) {
        if (DeliveryForecast.of(question) instanceof DeliveryForecast.Expected expected) {
            LocalDate half = expected.half().orElse(LocalDate.MAX);
            LocalDate eightyFive = expected.eightyFive().orElse(LocalDate.MAX);
            assertThat(question.asOf()).isBefore(half);
            assertThat(half).isBeforeOrEqualTo(eightyFive);
            assertThat(eightyFive).isBeforeOrEqualTo(expected.ninetyFive().orElse(LocalDate.MAX));
            assertThat(DeliveryForecast.of(question)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<ForecastQuestion> questions() {
        Arbitrary<KpiValue> values = Arbitraries.oneOf(
                        Arbitraries.longs().between(-MOST, MOST),
                        Arbitraries.longs().between(-3, 3).map(whole -> whole * 1_000_000),
                        Arbitraries.longs().between(-100_000_000, 100_000_000),
                        Arbitraries.of(0L, MOST, -MOST, 1L))
                .map(KpiValue::ofMillionths);
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-4_000, 40_000))
                .map(START::plusDays);
        Arbitrary<DatedTarget> targets =
                Combinators.combine(values, Arbitraries.of(Heading.class), days).as(DatedTarget::new);
        Arbitrary<List<DatedValue>> series =
                Combinators.combine(days, values).as(DatedValue::new).list().ofMaxSize(40);
        return Combinators.combine(series, targets, days, Arbitraries.integers().between(0, 6), Arbitraries.longs())
                .as(ForecastQuestion::new);
    }

    @Provide
    Arbitrary<DeliveryQuestion> deliveries() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(START::plusDays);
        Arbitrary<Long> weights = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.longs().between(0, 9).map(whole -> whole * 1_000_000));
        Arbitrary<List<DoneWork>> done =
                Combinators.combine(days, weights).as(DoneWork::new).list().ofMaxSize(40);
        return Combinators.combine(days, days, done, weights, Arbitraries.longs())
                .as(DeliveryQuestion::new);
    }

    private static List<LocalDate> dates(TargetDate target) {
        if (target instanceof TargetDate.Expected expected) {
            return Stream.concat(Stream.of(expected.earliest(), expected.likely()), expected.latest().stream())
                    .toList();
        }
        return target instanceof TargetDate.NotWithin notWithin
                ? notWithin.earliest().stream().toList()
                : List.of(((TargetDate.Reached) target).since());
    }

    private static ForecastQuestion mirrored(ForecastQuestion question) {
        DatedTarget target = question.target();
        Heading turned = target.heading() == Heading.UP ? Heading.DOWN : Heading.UP;
        return new ForecastQuestion(
                question.values().stream()
                        .map(each -> new DatedValue(each.date(), mirrored(each.value())))
                        .toList(),
                new DatedTarget(mirrored(target.value()), turned, target.due()),
                question.asOf(),
                question.digits(),
                question.seed());
    }

    private static Projection mirrored(Projection projection) {
        return new Projection(
                projection.method(),
                mirrored(projection.due()),
                projection.target(),
                projection.points().stream().map(ForecastPropertyTest::mirrored).toList(),
                projection.record(),
                projection.measuredDays(),
                projection.usedDays());
    }

    private static DueOutlook mirrored(DueOutlook outlook) {
        if (outlook instanceof DueOutlook.Ahead ahead) {
            return new DueOutlook.Ahead(mirrored(ahead.point()), ahead.chance());
        }
        DueOutlook.Passed passed = (DueOutlook.Passed) outlook;
        Optional<KpiValue> last = passed.lastValue().map(ForecastPropertyTest::mirrored);
        return new DueOutlook.Passed(last, passed.met());
    }

    private static ForecastPoint mirrored(ForecastPoint point) {
        return new ForecastPoint(
                point.date(), mirrored(point.middle()), mirrored(point.half()), mirrored(point.eighty()));
    }

    private static Band mirrored(Band band) {
        return new Band(mirrored(band.high()), mirrored(band.low()));
    }

    private static KpiValue mirrored(KpiValue value) {
        return KpiValue.ofMillionths(-value.millionths());
    }
}
