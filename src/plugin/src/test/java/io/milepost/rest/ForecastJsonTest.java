package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.forecast.Band;
import io.milepost.domain.forecast.DatedTarget;
import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.DueOutlook;
import io.milepost.domain.forecast.ForecastPoint;
import io.milepost.domain.forecast.Heading;
import io.milepost.domain.forecast.Method;
import io.milepost.domain.forecast.NotEnoughMeasurements;
import io.milepost.domain.forecast.Projection;
import io.milepost.domain.forecast.ResultForecast;
import io.milepost.domain.forecast.TargetDate;
import io.milepost.domain.forecast.TrackRecord;
import io.milepost.lookup.GoalForecast;
import io.milepost.lookup.PlanExamples;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a program reads of a forecast, each way in which there is one and in which there is none. */
class ForecastJsonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate DUE = LocalDate.parse("2027-01-01");
    private static final DeliveryForecast WORK = new DeliveryForecast.Expected(
            Optional.of(LocalDate.parse("2026-12-20")),
            Optional.of(LocalDate.parse("2027-01-15")),
            Optional.empty(),
            111,
            10);

    private static ForecastPoint point(String date) {
        return new ForecastPoint(LocalDate.parse(date), KpiValue.of("74.3"), band("74.2", "74.4"), band("74", "74.5"));
    }

    private static Band band(String low, String high) {
        return new Band(KpiValue.of(low), KpiValue.of(high));
    }

    private static Projection projection(DueOutlook due, TargetDate target) {
        return new Projection(
                Method.THEIL_SEN,
                due,
                target,
                due instanceof DueOutlook.Passed ? List.of() : List.of(point("2026-12-11"), point("2027-01-01")),
                new TrackRecord(4, 5, 61),
                9,
                9);
    }

    private static DueOutlook ahead() {
        return new DueOutlook.Ahead(point("2027-01-01"), Share.ofMillionths(620_000));
    }

    private static TargetDate expected() {
        return new TargetDate.Expected(LocalDate.parse("2026-12-20"), LocalDate.parse("2027-02-01"), Optional.empty());
    }

    private static Json json(ResultForecast result, DeliveryForecast delivery) {
        DatedTarget target = new DatedTarget(KpiValue.of("77"), Heading.UP, DUE);
        GoalForecast.OfKpi ofKpi = new GoalForecast.OfKpi(PlanExamples.retention(), target, result);
        return ForecastJson.of(new GoalForecast(TODAY, Optional.of(ofKpi), Optional.of(delivery), 1_500_000));
    }

    @Nested
    class WhenThereIsAForecast {

        @Test
        void tellsWhatIsExpectedAndHowOftenItHeldInThePast() throws IOException {
            Golden.assertSame(json(projection(ahead(), expected()), WORK).text(), "forecast.json");
        }

        @Test
        void saysThatTheTargetIsReached() throws IOException {
            TargetDate reached = new TargetDate.Reached(LocalDate.parse("2026-10-01"));

            Golden.assertSame(
                    json(projection(ahead(), reached), new DeliveryForecast.Done())
                            .text(),
                    "forecast-reached.json");
        }

        @Test
        void saysThatTheTargetIsTooFarOff() throws IOException {
            TargetDate never = new TargetDate.NotWithin(10, Optional.of(LocalDate.parse("2031-05-01")));
            DeliveryForecast late =
                    new DeliveryForecast.Expected(Optional.empty(), Optional.empty(), Optional.empty(), 111, 10);

            Golden.assertSame(json(projection(ahead(), never), late).text(), "forecast-far.json");
        }

        @Test
        void saysHowItEndedOnceTheDueDateHasPassed() throws IOException {
            DueOutlook passed = new DueOutlook.Passed(Optional.of(KpiValue.of("76.5")), false);

            Golden.assertSame(
                    json(projection(passed, expected()), new DeliveryForecast.NoThroughput(30))
                            .text(),
                    "forecast-passed.json");
        }
    }

    @Nested
    class WhenThereIsNone {

        @Test
        void saysWhatIsMissing() throws IOException {
            Golden.assertSame(
                    json(new NotEnoughMeasurements(2, 3), new DeliveryForecast.NotEnoughDays(4, 7))
                            .text(),
                    "forecast-of-too-little.json");
        }
    }
}
