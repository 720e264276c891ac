package io.milepost.planning.csv;

import java.io.Serializable;
import java.util.List;

/**
 * One reason to refuse a file, and where: a line of the file as an editor counts it, or 0 for the whole file; a column
 * counted from 1 with its name in the header, or 0 for the whole line.
 *
 * @param arguments texts, as they stand in the file where they come from it, and days
 */
public record CsvError(int line, int column, String columnName, CsvFault fault, List<Serializable> arguments) {

    public CsvError {
        arguments = List.copyOf(arguments);
    }

    static CsvError ofFile(CsvFault fault, String... arguments) {
        return ofLine(0, fault, arguments);
    }

    static CsvError ofLine(int line, CsvFault fault, String... arguments) {
        return new CsvError(line, 0, "", fault, List.copyOf(List.of(arguments)));
    }

    public String messageKey() {
        return fault.messageKey();
    }
}
