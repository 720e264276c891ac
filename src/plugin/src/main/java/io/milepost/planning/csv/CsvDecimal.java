package io.milepost.planning.csv;

import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sign between the whole part and the fraction of the numbers of a file. Thousands may be separated by a space, an
 * apostrophe or the other sign, but only between groups of three digits, and always by the same sign in one number. A
 * percent sign may follow and changes nothing: 71.4 % is 71.4. Any other unit is refused, and so are powers of ten,
 * because a spreadsheet that writes them has cut digits off.
 */
public enum CsvDecimal {
    POINT('.', ','),
    COMMA(',', '.');

    private static final int WHOLE_DIGITS = 12;
    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f]");
    private static final Pattern PERCENT = Pattern.compile(" ?%$");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?(nan|inf|infinity|\u221e)");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[\\d.,]++[eE][+-]?\\d++");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern DIGITS_AND_SEPARATORS = Pattern.compile("[+-]?[\\d.,' ]++");
    private static final Pattern WITH_UNIT = Pattern.compile("[+-]?[\\d.,' ]++\\D{1,20}|\\D{1,5}+[\\d.,' ]++");

    private final char sign;
    private final Pattern plain;
    private final Pattern grouped;

    CsvDecimal(char sign, char otherSign) {
        String decimal = Pattern.quote(String.valueOf(sign));
        this.sign = sign;
        this.plain = Pattern.compile("[+-]?(\\d+(" + decimal + "\\d*)?|" + decimal + "\\d+)");
        this.grouped =
                Pattern.compile("[+-]?[1-9]\\d{0,2}([ '" + otherSign + "])\\d{3}(\\1\\d{3})*(" + decimal + "\\d*)?");
    }

    public char sign() {
        return sign;
    }

    static boolean anyReads(String cell) {
        return Arrays.stream(values()).anyMatch(decimal -> decimal.value(cell).isPresent());
    }

    Optional<KpiValue> value(String cell) {
        return read(cell).content();
    }

    CellReading<KpiValue> read(String cell) {
        if (cell.isEmpty()) {
            return CellReading.refused(CsvFault.VALUE_EMPTY);
        }
        String written = withoutPercent(cell);
        if (written.length() <= LONGEST
                && (plain.matcher(written).matches() || grouped.matcher(written).matches())) {
            return exact(new BigDecimal(digits(written)), cell);
        }
        return CellReading.refused(reason(written), Excerpt.of(cell), String.valueOf(sign));
    }

    private static String withoutPercent(String cell) {
        String spaced =
                SPACES.matcher(cell).replaceAll(" ").replace('\u2212', '-').replace('\u2019', '\'');
        return PERCENT.matcher(spaced).replaceFirst("");
    }

    private String digits(String written) {
        StringBuilder digits = new StringBuilder();
        for (char c : written.toCharArray()) {
            if (c == sign) {
                digits.append('.');
            } else if (c == '-' || Character.isDigit(c)) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static CellReading<KpiValue> exact(BigDecimal number, String cell) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.precision() - shortest.scale() > WHOLE_DIGITS) {
            return CellReading.refused(CsvFault.VALUE_TOO_LARGE, Excerpt.of(cell));
        }
        if (shortest.scale() > KpiValue.DIGITS) {
            return CellReading.refused(CsvFault.VALUE_TOO_FINE, Excerpt.of(cell));
        }
        return CellReading.of(new KpiValue(number));
    }

    private static CsvFault reason(String written) {
        if (NOT_FINITE.matcher(written).matches()) {
            return CsvFault.VALUE_NOT_FINITE;
        }
        if (written.length() > LONGEST || !DIGIT.matcher(written).find()) {
            return CsvFault.VALUE_NOT_A_NUMBER;
        }
        if (EXPONENT.matcher(written).matches()) {
            return CsvFault.VALUE_EXPONENT;
        }
        if (DIGITS_AND_SEPARATORS.matcher(written).matches()) {
            return CsvFault.VALUE_GROUPING;
        }
        return WITH_UNIT.matcher(written).matches() ? CsvFault.VALUE_UNIT : CsvFault.VALUE_NOT_A_NUMBER;
    }
}
