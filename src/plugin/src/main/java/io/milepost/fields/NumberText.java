package io.milepost.fields;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes numbers as people of one locale write them, and reads them back without ever changing a digit. */
record NumberText(Locale locale) {

    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f]");
    private static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    /** Digits with the locale's decimal separator; group separators are accepted only between groups of three. */
    double read(String text) {
        String typed = spaced(text.strip()).replace('\u2212', '-');
        if (!number().matcher(typed).matches()) {
            throw new NumberRefusedException(NumberRefusedException.Reason.NOT_A_NUMBER, text);
        }
        return kept(new BigDecimal(typed.replace(group(), "").replace(decimal(), ".")), text);
    }

    /** The shortest digits that give the same number again, never in powers of ten, never grouped. */
    String write(double number) {
        return plain(number).replace(".", decimal());
    }

    /** All its digits, never in powers of ten, never grouped. */
    String write(BigDecimal number) {
        return number.toPlainString().replace(".", decimal());
    }

    /** The same digits for every locale. */
    static String plain(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static double kept(BigDecimal number, String text) {
        if (number.abs().compareTo(LIMIT) >= 0) {
            throw new NumberRefusedException(NumberRefusedException.Reason.TOO_LARGE, text);
        }
        double kept = number.doubleValue();
        if (number.stripTrailingZeros().scale() > DECIMALS || new BigDecimal(plain(kept)).compareTo(number) != 0) {
            throw new NumberRefusedException(NumberRefusedException.Reason.TOO_FINE, text);
        }
        return kept;
    }

    private Pattern number() {
        String point = Pattern.quote(decimal());
        String grouped = "\\d{1,3}(" + Pattern.quote(group()) + "\\d{3})+";
        return Pattern.compile("[+-]?((\\d+|" + grouped + ")(" + point + "\\d*)?|" + point + "\\d+)");
    }

    private String decimal() {
        return String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    private String group() {
        return spaced(String.valueOf(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator()));
    }

    /** People type the ordinary space where locales group by a narrow one that does not break. */
    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
