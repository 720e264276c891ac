package io.milepost.domain.plan;

import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target as a person typed it: a value ("60000"), relative to the baseline ("+25 %") or in percentage points
 * ("+6 pp"). What was typed is kept and shown.
 *
 * @param typed with a point before the decimals; blanks between digits are allowed
 */
public record TypedTarget(String typed) {
    private static final Pattern FORM = Pattern.compile("([+-]?[0-9]{1,15}(?:\\.[0-9]{1,6})?)(%|pp)?");
    private static final int LONGEST = 40;

    public TypedTarget {
        typed = typed.strip();
        if (typed.length() > LONGEST || !form(typed).matches() || isRelativeWithoutSign(typed)) {
            throw new PlanRefusedException("target-not-understood", typed);
        }
    }

    public static TypedTarget ofValue(KpiValue value) {
        return new TypedTarget(value.decimal().stripTrailingZeros().toPlainString());
    }

    /** The value in the KPI's unit that must be reached from this baseline, rounded half up to six digits. */
    public KpiValue from(KpiValue baseline) {
        Matcher form = form(typed);
        form.matches();
        BigDecimal number = new BigDecimal(form.group(1));
        try {
            return KpiValue.rounded(target(baseline.decimal(), number, form.group(2)));
        } catch (IllegalArgumentException tooLarge) {
            throw new PlanRefusedException("target-too-large", typed);
        }
    }

    private static BigDecimal target(BigDecimal baseline, BigDecimal number, String sign) {
        if (sign == null) {
            return number;
        }
        return sign.equals("pp")
                ? baseline.add(number)
                : baseline.add(baseline.abs().multiply(number).movePointLeft(2));
    }

    /** Whether it was typed as a change from the baseline and not as a value. */
    public boolean isChange() {
        return typed.endsWith("%") || isInPoints();
    }

    /** Whether it was typed in percentage points, which only a KPI in percent has. */
    boolean isInPoints() {
        return typed.endsWith("pp");
    }

    /** "25 %" may mean a value of 25 % or 25 % more: it must be said. */
    private static boolean isRelativeWithoutSign(String typed) {
        return (typed.endsWith("%") || typed.endsWith("pp")) && "+-".indexOf(typed.charAt(0)) < 0;
    }

    private static Matcher form(String typed) {
        return FORM.matcher(typed.replaceAll("[\\s\\u00a0\\u202f]", ""));
    }
}
