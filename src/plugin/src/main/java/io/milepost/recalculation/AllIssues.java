package io.milepost.recalculation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** All issues of Jira and all of which anything is stored, chunk by chunk along their ids. */
final class AllIssues {

    /** Few enough that Jira can hold all their texts at once. */
    private static final int CHUNK = 1000;

    private final long[] ids;
    private final GoalStore store;
    private final Set<Long> keepingValues;
    private int done;
    private boolean exhausted;

    /** @param ids ascending */
    AllIssues(long[] ids, GoalStore store) {
        this.ids = ids;
        this.store = store;
        this.keepingValues = store.goalsKeepingValues();
    }

    int total() {
        return ids.length;
    }

    int done() {
        return done;
    }

    boolean hasNext() {
        return !exhausted;
    }

    /** The next issues and all that is stored of issues with ids between them, though these may be gone. */
    Chunk next() {
        int end = Math.min(done + CHUNK, ids.length);
        exhausted = end == ids.length;
        long after = done == 0 ? Long.MIN_VALUE : ids[done - 1];
        long upTo = exhausted ? Long.MAX_VALUE : ids[end - 1];
        StoredRange stored = store.storedBetween(after, upTo);
        Set<Long> issues = Arrays.stream(ids, done, end).boxed().collect(Collectors.toSet());
        issues.addAll(stored.issues());
        done = end;
        return new Chunk(issues, stored, keepingValues);
    }

    /**
     * @param issues those that exist and those of which something is stored
     * @param keepingValues all goals that keep numbers of their activities
     */
    record Chunk(Set<Long> issues, StoredRange stored, Set<Long> keepingValues) {}
}
