package io.milepost.planning.csv;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What became of a cell: what it says, or why it cannot be read. */
sealed interface CellReading<T> {

    /** A cell that could be read. */
    record Read<T>(T found) implements CellReading<T> {}

    /** A cell that is refused, with what the message says about it. */
    record Faulty<T>(CsvFault fault, List<Serializable> arguments) implements CellReading<T> {}

    static <T> CellReading<T> of(T content) {
        return new Read<>(content);
    }

    static <T> CellReading<T> refused(CsvFault fault, Serializable... arguments) {
        return new Faulty<>(fault, List.of(arguments));
    }

    default Optional<T> content() {
        return this instanceof Read<T> read ? Optional.of(read.found()) : Optional.empty();
    }
}
