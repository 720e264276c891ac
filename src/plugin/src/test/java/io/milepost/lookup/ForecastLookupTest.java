package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.domain.Progress.TO_DO;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.DoneWork;
import io.milepost.domain.forecast.NotEnoughMeasurements;
import io.milepost.domain.forecast.Projection;
import io.milepost.domain.forecast.TargetDate;
import io.milepost.domain.plan.KpiSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForecastLookupTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-01-01", "2027-06-30")
            .issue(11, "MKT-11", "Letter", DONE)
            .issue(12, "MKT-12", "Mail", TO_DO)
            .goal(1, OptionalLong.empty())
            .contributes(11, 1)
            .contributes(12, 1);
    private final List<DoneStep> steps = new ArrayList<>();
    private final Instant known = Instant.parse("2026-09-01T08:00:00Z");
    private final ThroughputRecords throughput = new ThroughputRecords() {
        @Override
        public Optional<Instant> knownSince(long goalId) {
            return Optional.of(known);
        }

        @Override
        public List<DoneStep> doneSince(long goalId, Instant from) {
            return steps.stream().filter(step -> !step.at().isBefore(from)).toList();
        }
    };
    private final ForecastLookup forecasts =
            new ForecastLookup(world.goalLookup(), world.plans(), throughput, LookupWorld.day());

    private GoalForecast forecast() {
        return forecasts.of(ANNA, "MKT-1");
    }

    private void step(String at, long weight) {
        steps.add(new DoneStep(Instant.parse(at), weight));
    }

    private static KpiSource measured() {
        return new KpiSource.Measured(Optional.empty());
    }

    @Nested
    class WhenTheFirstKpiMustReachATarget {

        WhenTheFirstKpiMustReachATarget() {
            world.plans().plan(1, PlanExamples.of(PlanExamples.count("k1", "Leads", "1000", measured())));
        }

        private void measuredMonthly(int... values) {
            LocalDate day = LocalDate.parse("2026-02-01");
            for (int value : values) {
                world.plans().measured(1, "k1", day.toString(), String.valueOf(value));
                day = day.plusMonths(1);
            }
        }

        private Projection projection() {
            return (Projection) forecast().result().orElseThrow().forecast();
        }

        @Test
        void drawsNoLineThroughTooFewMeasurements() {
            measuredMonthly(10, 20);

            assertThat(forecast().result().orElseThrow().forecast()).isEqualTo(new NotEnoughMeasurements(2, 3));
        }

        @Test
        void saysWhenTheTargetIsMet() {
            measuredMonthly(50, 100, 150, 200, 250, 300, 350, 400, 450, 500);

            TargetDate.Expected met = (TargetDate.Expected) projection().target();

            assertThat(met.likely()).isBetween(LocalDate.parse("2027-08-01"), LocalDate.parse("2027-11-01"));
        }

        @Test
        void givesTheSameAnswerToTheSameQuestion() {
            measuredMonthly(50, 90, 160, 200, 230, 310, 350, 390, 460, 500);

            assertThat(forecast()).isEqualTo(forecast());
        }

        @Test
        void goesOnFromValuesThatHoldAndNotFromCorrectedOnes() {
            measuredMonthly(50, 100, 150, 200, 250, 300, 350, 400, 450, 5000);
            world.plans().corrected(10, "500", InMemoryPlans.FIRST);

            assertThat(projection().target()).isNotInstanceOf(TargetDate.Reached.class);
        }

        @Test
        void hasNoneWithoutADueDate() {
            world.issue(1, "MKT-1", "Win customers", TO_DO);

            assertThat(forecast().result()).isEmpty();
        }
    }

    @Nested
    class WhenNoKpiMustReachATarget {

        @Test
        void forecastsTheWorkOnly() {
            world.plans().plan(1, PlanExamples.of(PlanExamples.qualified()));

            assertThat(forecast().result()).isEmpty();
            assertThat(forecast().remaining()).isEqualTo(1_000_000);
        }
    }

    @Nested
    class WhenWorkIsForecast {

        @Test
        void countsDaysWithoutWorkToo() {
            step("2026-11-20T09:00:00Z", 500_000);

            DeliveryForecast.Expected expected =
                    (DeliveryForecast.Expected) forecast().delivery().orElseThrow();

            assertThat(expected.days()).isEqualTo(82);
        }

        @Test
        void beginsWithTheGoalsStartWhereThatCameLater() {
            world.issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-11-01", "2027-06-30");
            step("2026-11-20T09:00:00Z", 500_000);

            assertThat(((DeliveryForecast.Expected) forecast().delivery().orElseThrow()).days())
                    .isEqualTo(21);
        }

        @Test
        void beginsWithTheFirstWorkWhereThatCameBeforeTheStart() {
            world.issue(1, "MKT-1", "Win customers", TO_DO, Optional.empty(), "2026-11-01", "2027-06-30");
            step("2026-10-12T09:00:00Z", 500_000);

            assertThat(((DeliveryForecast.Expected) forecast().delivery().orElseThrow()).days())
                    .isEqualTo(41);
        }

        @Test
        void isDoneWhereNothingRemains() {
            world.issue(2, "MKT-2", "Other", TO_DO)
                    .goal(2, OptionalLong.empty())
                    .contributes(11, 2);

            assertThat(forecasts.of(ANNA, "MKT-2").delivery().orElseThrow()).isInstanceOf(DeliveryForecast.Done.class);
        }

        @Test
        void isNoneWhereThereIsNoWork() {
            world.issue(3, "MKT-3", "Only measured", TO_DO).goal(3, OptionalLong.empty());

            assertThat(forecasts.of(ANNA, "MKT-3").delivery()).isEmpty();
        }
    }

    @Nested
    class WhenWorkIsReopened {

        private final ZoneId zone = ZoneOffset.UTC;

        @Test
        void countsWhatIsDoneAgainOnlyOnce() {
            step("2026-11-01T09:00:00Z", 3_000_000);
            step("2026-11-02T09:00:00Z", -1_000_000);
            step("2026-11-03T09:00:00Z", 1_500_000);

            assertThat(Throughput.of(steps, zone))
                    .containsExactly(
                            new DoneWork(LocalDate.parse("2026-11-01"), 3_000_000),
                            new DoneWork(LocalDate.parse("2026-11-02"), 0),
                            new DoneWork(LocalDate.parse("2026-11-03"), 500_000));
        }

        @Test
        void addsUpADaysWork() {
            step("2026-11-01T09:00:00Z", 500_000);
            step("2026-11-01T10:00:00Z", 500_000);

            assertThat(Throughput.of(steps, zone))
                    .containsExactly(new DoneWork(LocalDate.parse("2026-11-01"), 1_000_000));
        }
    }

    @Nested
    class WhenTheGoalIsHidden {

        @Test
        void hasNoForecastEither() {
            world.hide(1);

            assertThatThrownBy(ForecastLookupTest.this::forecast).isExactlyInstanceOf(UnknownGoalException.class);
        }
    }
}
