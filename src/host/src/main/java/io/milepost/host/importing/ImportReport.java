package io.milepost.host.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts what an import stores and what it has to leave out, and tells a person every 2,000 issues. */
public final class ImportReport {
    private static final int TELL_EVERY = 2_000;

    private final Consumer<String> out;
    private final Map<Relation, Integer> stored = new EnumMap<>(Relation.class);
    private final Map<Relation, Integer> missing = new EnumMap<>(Relation.class);
    private int issues;

    ImportReport(Consumer<String> out) {
        this.out = out;
    }

    public int issues() {
        return issues;
    }

    public int stored(Relation relation) {
        return stored.getOrDefault(relation, 0);
    }

    /** How many of these point at an issue that is neither in the files nor in the home. */
    public int missing(Relation relation) {
        return missing.getOrDefault(relation, 0);
    }

    void countIssue() {
        issues++;
        if (issues % TELL_EVERY == 0) {
            out.accept("%,d issues stored".formatted(issues));
        }
    }

    void countStored(Relation relation) {
        stored.merge(relation, 1, Integer::sum);
    }

    void countMissing(Relation relation) {
        missing.merge(relation, 1, Integer::sum);
    }

    /** The report in one line a relation, with the time that it took. */
    void tell(double seconds) {
        out.accept("Imported %,d issues in %.1f s.".formatted(issues, seconds));
        for (Relation relation : Relation.values()) {
            String lost = missing(relation) == 0
                    ? ""
                    : ", %,d more point at issues that are not in the files".formatted(missing(relation));
            out.accept("  %,d %s%s".formatted(stored(relation), relation.words(), lost));
        }
    }
}
