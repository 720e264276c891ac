package io.milepost.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs the benchmarks that are named, or all, and prints their tables with what else the machine had to do. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        // What is measured comes to the disk as in production; tests do without.
        System.setProperty("milepost.postgres.fsync", "on");
        Set<String> wanted = Set.of(names);
        for (Named benchmark : all()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name)) {
                System.out.printf("%n%s: begun, load %s%n", benchmark.name, load());
                benchmark.work.run();
                System.out.printf("%n%s: done, load %s%n", benchmark.name, load());
            }
        }
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        all.add(new Named("transition-h2", () -> TransitionBenchmark.run(Database.H2_FILE)));
        all.add(new Named("transition-postgres", () -> TransitionBenchmark.run(Database.POSTGRES)));
        all.add(new Named("rebuild", RebuildBenchmark::run));
        all.add(new Named("storm-h2", () -> StormBenchmark.run(Database.H2_FILE)));
        all.add(new Named("storm-postgres", () -> StormBenchmark.run(Database.POSTGRES)));
        all.add(new Named(
                "request-thread",
                () -> Jmh.run("An event on the threads of 4 requests at once", RequestThreadBenchmark.class)));
        all.add(new Named("search-h2", () -> SearchBenchmark.run(Database.H2_FILE)));
        all.add(new Named("search-postgres", () -> SearchBenchmark.run(Database.POSTGRES)));
        all.add(new Named("lanes-h2", () -> LanesBenchmark.run(Database.H2_FILE)));
        all.add(new Named("lanes-postgres", () -> LanesBenchmark.run(Database.POSTGRES)));
        all.add(new Named("forecast", () -> Jmh.run("Forecasts of 1,000 goals", ForecastBenchmark.class)));
        return all;
    }

    private static String load() {
        return String.format(
                Locale.ENGLISH,
                "%.1f on %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private record Named(String name, Times.Work work) {}
}
