package io.milepost.domain.formula;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.FormulaOutcome.Calculated;
import io.milepost.domain.formula.FormulaOutcome.NoData;
import io.milepost.domain.formula.FormulaOutcome.NotCalculable;
import io.milepost.domain.formula.FormulaRefusedException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A calculation over KPIs that was read without fault, such as {@code [Leads won] / [Leads] * 100}.
 *
 * <p>A KPI stands in square brackets; {@code sum([Spend])} is its sum over the goal and all its sub-goals, so that
 * numerators and denominators are summed before they are divided. Beside these:
 * numbers with a decimal point, {@code + - * /}, parentheses, {@code min(a, b, ...)}, {@code max(a, b, ...)},
 * {@code abs(a)} and {@code round(a, digits)}.
 */
public final class Formula {

    public static final int LONGEST = 500;

    private final String text;
    private final Expression expression;

    private Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** @throws FormulaRefusedException when the text is none, with the place of what is wrong */
    public static Formula parse(String text) {
        if (text.length() > LONGEST) {
            throw new FormulaRefusedException(Reason.TOO_LONG, LONGEST + 1, text.substring(LONGEST, LONGEST + 1));
        }
        return new Formula(text, new FormulaParser(Token.tokens(text)).formula());
    }

    /** As it was typed. */
    public String text() {
        return text;
    }

    public Set<KpiReference> references() {
        Set<KpiReference> references = new TreeSet<>();
        expression.mentions().forEach(mention -> references.add(mention.reference()));
        return references;
    }

    /** @throws FormulaRefusedException when it names something that is no KPI, with the first place where it does */
    public void requireKnown(Predicate<String> isKpi) {
        expression
                .mentions()
                .filter(mention -> !isKpi.test(mention.reference().name()))
                .findFirst()
                .ifPresent(mention -> {
                    throw new FormulaRefusedException(
                            Reason.UNKNOWN_KPI,
                            mention.position(),
                            mention.reference().name());
                });
    }

    public FormulaOutcome value(Figures figures) {
        List<KpiReference> lacking = references().stream()
                .filter(reference -> figures.of(reference).isEmpty())
                .toList();
        return lacking.isEmpty() ? calculated(figures) : new NoData(lacking);
    }

    private FormulaOutcome calculated(Figures figures) {
        try {
            BigDecimal rounded = exact(figures).bigDecimalValue(KpiValue.DIGITS, RoundingMode.HALF_UP);
            return KpiValue.holds(rounded)
                    ? new Calculated(new KpiValue(rounded))
                    : new NotCalculable(FormulaOutcome.Reason.OUT_OF_RANGE, text);
        } catch (DivisionByZeroException e) {
            return new NotCalculable(FormulaOutcome.Reason.DIVISION_BY_ZERO, e.divisor());
        }
    }

    private BigFraction exact(Figures figures) {
        return expression.value(reference -> figures.of(reference).orElseThrow());
    }

    /** The formula with its figures put in: {@code 120 / 400 × 100 = 30}. */
    public String explained(Figures figures) {
        return explained(figures, value -> value.decimal().stripTrailingZeros().toPlainString());
    }

    /**
     * The same with figures as the format writes them. What has no data keeps its name, and without a value nothing
     * follows; a value that had to be rounded follows an {@code ≈}.
     */
    public String explained(Figures figures, Function<KpiValue, String> format) {
        String calculation = expression.written(reference -> figures.of(reference)
                .map(value ->
                        value.compareTo(KpiValue.ZERO) < 0 ? "(" + format.apply(value) + ")" : format.apply(value))
                .orElseGet(reference::toString));
        if (value(figures) instanceof Calculated result) {
            return calculation + (isRounded(exact(figures)) ? " ≈ " : " = ") + format.apply(result.value());
        }
        return calculation;
    }

    private static boolean isRounded(BigFraction value) {
        return value.multiply(Expression.MILLION).getDenominator().compareTo(BigInteger.ONE) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
