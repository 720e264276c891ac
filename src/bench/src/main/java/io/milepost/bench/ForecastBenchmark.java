package io.milepost.bench;

import io.milepost.domain.KpiValue;
import io.milepost.domain.forecast.DatedTarget;
import io.milepost.domain.forecast.DatedValue;
import io.milepost.domain.forecast.DeliveryForecast;
import io.milepost.domain.forecast.DeliveryQuestion;
import io.milepost.domain.forecast.DoneWork;
import io.milepost.domain.forecast.ForecastQuestion;
import io.milepost.domain.forecast.Heading;
import io.milepost.domain.forecast.ResultForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Forecasts of a thousand goals with a year of weekly measurements and of finished work. The naive way draws a straight
 * line from the first to the last value; the floor reads each value once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class ForecastBenchmark {

    private static final int GOALS = 1_000;
    private static final int WEEKS = 52;
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate TODAY = START.plusWeeks(WEEKS);

    private final List<ForecastQuestion> results = new ArrayList<>();
    private final List<DeliveryQuestion> deliveries = new ArrayList<>();

    @Setup
    public void ask() {
        Random random = new Random(1);
        for (int goal = 0; goal < GOALS; goal++) {
            results.add(result(random, goal));
            deliveries.add(delivery(random, goal));
        }
    }

    private static ForecastQuestion result(Random random, int goal) {
        List<DatedValue> values = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            long value = 1_000_000L * week + (long) (5_000_000 * random.nextGaussian());
            values.add(new DatedValue(START.plusWeeks(week), KpiValue.ofMillionths(value)));
        }
        DatedTarget target = new DatedTarget(KpiValue.of("100"), Heading.UP, TODAY.plusWeeks(WEEKS));
        return new ForecastQuestion(values, target, TODAY, 2, goal);
    }

    private static DeliveryQuestion delivery(Random random, int goal) {
        List<DoneWork> done = new ArrayList<>();
        for (int activity = 0; activity < 100; activity++) {
            done.add(new DoneWork(START.plusDays(random.nextInt(WEEKS * 7)), 1_000_000));
        }
        return new DeliveryQuestion(START, TODAY, done, 60_000_000, goal);
    }

    @Benchmark
    public void results(Blackhole eaten) {
        results.forEach(question -> eaten.consume(ResultForecast.of(question)));
    }

    @Benchmark
    public void deliveries(Blackhole eaten) {
        deliveries.forEach(question -> eaten.consume(DeliveryForecast.of(question)));
    }

    @Benchmark
    public void naive(Blackhole eaten) {
        results.forEach(question -> {
            List<DatedValue> values = question.values();
            long first = values.get(0).value().millionths();
            long last = values.get(values.size() - 1).value().millionths();
            eaten.consume(last + (last - first));
        });
    }

    @Benchmark
    public void floor(Blackhole eaten) {
        results.forEach(question -> eaten.consume(question.values().stream()
                .mapToLong(value -> value.value().millionths())
                .sum()));
    }
}
