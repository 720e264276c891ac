package io.milepost.store;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/** Those ids of a range that a statement found, a bit each: a hundred thousand are neither boxed nor sorted. */
final class FoundIds implements LongPredicate {

    private static final int BLOCK = 1 << 16;

    private final long least;
    private final long most;
    private final Map<Long, BitSet> blocks = new HashMap<>();

    private FoundIds(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** Nothing found yet between the least and the most of these ids. */
    static FoundIds among(Collection<Long> ids) {
        return new FoundIds(Collections.min(ids), Collections.max(ids));
    }

    /**
     * The condition of a statement for the range. Its bounds are written in, because PostgreSQL may plan for a range of any
     * length, and walk an index for each row, where they are parameters.
     */
    String range() {
        return "BETWEEN " + least + " AND " + most;
    }

    void add(long id) {
        blocks.computeIfAbsent(Math.floorDiv(id, BLOCK), block -> new BitSet()).set(Math.floorMod(id, BLOCK));
    }

    @Override
    public boolean test(long id) {
        BitSet block = blocks.get(Math.floorDiv(id, BLOCK));
        return block != null && block.get(Math.floorMod(id, BLOCK));
    }
}
