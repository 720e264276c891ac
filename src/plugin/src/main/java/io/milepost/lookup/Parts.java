package io.milepost.lookup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads much part by part, so that never more than a part of it is in memory. */
final class Parts {

    private static final int SIZE = 500;

    private Parts() {}

    /** @param read asked for the next part when all of the last one was taken */
    static <T, R> Stream<R> read(List<T> all, Function<List<T>, List<R>> read) {
        int parts = (all.size() + SIZE - 1) / SIZE;
        return IntStream.range(0, parts)
                .boxed()
                .flatMap(
                        part -> read.apply(all.subList(part * SIZE, Math.min(all.size(), (part + 1) * SIZE))).stream());
    }
}
