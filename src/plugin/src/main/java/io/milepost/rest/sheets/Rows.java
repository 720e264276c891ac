package io.milepost.rest.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of rows holds, in whatever form it is written.
 *
 * @param each read once, as it is written
 * @param lastLine what is to be said below them
 */
public record Rows<T>(List<Column<T>> columns, Stream<T> each, Optional<String> lastLine) {

    public Rows {
        columns = List.copyOf(columns);
    }
}
