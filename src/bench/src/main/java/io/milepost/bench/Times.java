package io.milepost.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of the same work, of which the middle counts: others use the machine too. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    /** @return how long it took, in nanoseconds */
    long measure(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        long took = System.nanoTime() - begun;
        add(took);
        return took;
    }

    void measure(int repetitions, Work work) throws Exception {
        for (int repetition = 0; repetition < repetitions; repetition++) {
            measure(work);
        }
    }

    void add(long took) {
        nanos.add(took);
    }

    void addAll(Times other) {
        nanos.addAll(other.nanos);
    }

    int count() {
        return nanos.size();
    }

    long median() {
        return quantile(0.5);
    }

    long quantile(double share) {
        List<Long> ordered = new ArrayList<>(nanos);
        Collections.sort(ordered);
        return ordered.get((int) Math.min(ordered.size() - 1L, Math.round(share * (ordered.size() - 1))));
    }

    /** In the unit in which it has the fewest digits. */
    static String text(long nanos) {
        if (nanos < 1_000_000) {
            return String.format(Locale.ENGLISH, "%.1f µs", nanos / 1e3);
        }
        return nanos < 1_000_000_000
                ? String.format(Locale.ENGLISH, "%.2f ms", nanos / 1e6)
                : String.format(Locale.ENGLISH, "%.2f s", nanos / 1e9);
    }

    /** Work that is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
