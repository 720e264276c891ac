package io.milepost.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids in slices that every database takes in one statement. A slice is filled up to a power of two by its last id, so that
 * the database and Active Objects meet ten statements and not five hundred.
 */
final class IdSlices {

    private static final int MOST = 512;
    private static final int FEW = 128;

    private IdSlices() {}

    static Stream<List<Long>> of(Collection<Long> ids) {
        return of(ids, MOST);
    }

    /** Slices that are shorter, for statements that find many rows an id: H2 compares each row with all ids of a slice. */
    static Stream<List<Long>> shortOf(Collection<Long> ids) {
        return of(ids, FEW);
    }

    private static Stream<List<Long>> of(Collection<Long> ids, int most) {
        List<Long> ordered = ids.stream().distinct().sorted().toList();
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from += most) {
            slices.add(filledUp(ordered.subList(from, Math.min(from + most, ordered.size()))));
        }
        return slices.stream();
    }

    static String isIn(String column, List<Long> slice) {
        return column + slice.stream().map(id -> "?").collect(Collectors.joining(", ", " IN (", ")"));
    }

    private static List<Long> filledUp(List<Long> slice) {
        int size = Integer.highestOneBit(slice.size());
        int full = size == slice.size() ? size : 2 * size;
        List<Long> filled = new ArrayList<>(slice);
        filled.addAll(Collections.nCopies(full - slice.size(), slice.get(slice.size() - 1)));
        return filled;
    }
}
