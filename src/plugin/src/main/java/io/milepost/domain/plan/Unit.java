package io.milepost.domain.plan;

import java.util.Locale;

/**
 * In what a KPI is counted and with how many digits after the point it is shown.
 *
 * @param symbol what stands behind the number, such as "%", "EUR" or "clicks"; for money the ISO 4217 code
 * @param digits 0 to 6; it rounds what is shown, never what is kept
 */
public record Unit(Kind kind, String symbol, int digits) {
    private static final int LONGEST = 20;

    /** How the number is to be read. */
    public enum Kind {
        NUMBER,
        PERCENT,
        CURRENCY;

        /** The word by which REST and the page know it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Unit PERCENT = new Unit(Kind.PERCENT, "%", 1);

    public Unit {
        symbol = symbol.strip();
        if (symbol.length() > LONGEST) {
            throw new PlanRefusedException("unit-too-long", symbol);
        }
        if (digits < 0 || digits > 6) {
            throw new PlanRefusedException("digits-out-of-range", Integer.toString(digits));
        }
        if (kind == Kind.CURRENCY && !symbol.matches("[A-Z]{3}")) {
            throw new PlanRefusedException("currency-unknown", symbol);
        }
    }

    /** Whether values of the two may be added up. */
    public boolean addsUpWith(Unit other) {
        return kind == other.kind && symbol.equals(other.symbol);
    }
}
