package io.milepost.recalculation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** All issues of Jira and all of which anything is stored, chunk by chunk along their ids. */
final class AllIssues {

    private static final int CHUNK = 500;

    private final long[] ids;
    private final GoalStore store;
    private int done;
    private boolean exhausted;

    /** @param ids ascending */
    AllIssues(long[] ids, GoalStore store) {
        this.ids = ids;
        this.store = store;
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
    Set<Long> next() {
        int end = Math.min(done + CHUNK, ids.length);
        exhausted = end == ids.length;
        long after = done == 0 ? Long.MIN_VALUE : ids[done - 1];
        long upTo = exhausted ? Long.MAX_VALUE : ids[end - 1];
        Set<Long> chunk = Arrays.stream(ids, done, end).boxed().collect(Collectors.toSet());
        chunk.addAll(store.issuesBetween(after, upTo));
        done = end;
        return chunk;
    }
}
