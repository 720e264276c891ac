package io.milepost.planning.csv;

/** What stands between two cells of a row. */
public enum CsvDelimiter {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    CsvDelimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
