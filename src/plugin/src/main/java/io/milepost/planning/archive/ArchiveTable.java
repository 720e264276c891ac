package io.milepost.planning.archive;

import java.util.List;

/** A table as it stands in an archive: its rows are in the order of the first column, each of another value. */
public record ArchiveTable(String name, List<ArchiveColumn> columns) {

    public ArchiveTable {
        columns = List.copyOf(columns);
    }

    ArchiveColumn key() {
        return columns.get(0);
    }

    /** -1 where there is none of the name. */
    int indexOf(String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name().equals(column)) {
                return index;
            }
        }
        return -1;
    }
}
