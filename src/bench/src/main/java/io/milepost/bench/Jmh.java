package io.milepost.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs what JMH measures, in a virtual machine of its own, and prints it as the other figures are printed. */
final class Jmh {

    private Jmh() {}

    static void run(String title, Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Table table = new Table(title, "what", "median", "99 of 100 within", "longest", "unit", "samples");
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            String name = result.getParams().getBenchmark();
            table.row(
                    name.substring(name.lastIndexOf('.') + 1),
                    text(primary.getStatistics().getPercentile(50)),
                    text(primary.getStatistics().getPercentile(99)),
                    text(primary.getStatistics().getMax()),
                    primary.getScoreUnit(),
                    String.format(Locale.ENGLISH, "%,d", primary.getSampleCount()));
        }
        table.print();
    }

    private static String text(double value) {
        return String.format(Locale.ENGLISH, value < 10 ? "%.3f" : "%,.1f", value);
    }
}
