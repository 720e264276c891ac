package io.milepost.rest.sheets;

import java.math.BigDecimal;

/**
 * How a file is written.
 *
 * @param delimiter what stands between cells
 * @param byteOrderMark whether the file begins with one, without which Excel takes UTF-8 for an older encoding
 */
public record CsvForm(char delimiter, boolean byteOrderMark) {

    public static final char COMMA = ',';
    public static final char SEMICOLON = ';';

    public CsvForm {
        if (delimiter != COMMA && delimiter != SEMICOLON) {
            throw new IllegalArgumentException("no delimiter: " + delimiter);
        }
    }

    /**
     * Without groups, powers of ten and zeros at the end. Programs that part cells by semicolons do so because the comma
     * is their decimal sign.
     */
    String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return delimiter == SEMICOLON ? plain.replace('.', ',') : plain;
    }
}
