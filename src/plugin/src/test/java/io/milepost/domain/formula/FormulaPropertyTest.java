package io.milepost.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.FormulaOutcome.Calculated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class FormulaPropertyTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final List<String> WORDS = List.of(
            "[Leads]",
            "[Won]",
            "sum([Leads])",
            "sum(",
            "min(",
            "max(",
            "abs(",
            "round(",
            "sqrt(",
            "(",
            "(",
            ")",
            ")",
            ",",
            "+",
            "-",
            "*",
            "/",
            "^",
            " ",
            "[",
            "]",
            "0",
            "1",
            "2.5",
            "0.000001",
            "999999999999",
            "1e999999999",
            "9".repeat(60),
            ".",
            "NaN",
            "Infinity",
            "%",
            "\u0000",
            "−",
            "×");

    @Property(tries = 2_000)
    void anyTextIsAFormulaOrRefusedByName(@ForAll @StringLength(max = 600) String text) {
        parsesOrRefuses(text);
    }

    @Property(tries = 5_000)
    void anyRowOfWordsIsAFormulaOrRefusedByName(@ForAll("rowsOfWords") String text) {
        parsesOrRefuses(text);
    }

    @Property(tries = 5_000)
    void aFormulaComesToAnOutcomeWhateverTheFigures(@ForAll("sums") Sum sum, @ForAll("figures") Figures figures) {
        Formula formula = Formula.parse(sum.text());

        assertThat(formula.value(figures)).isNotNull();
        assertThat(formula.explained(figures)).doesNotContain("NaN", "Infinity", "E+", "E-");
    }

    @Property
    void parenthesesThatAreNotNeededChangeNothing(@ForAll("sums") Sum sum, @ForAll("figures") Figures figures) {
        FormulaOutcome plain = Formula.parse(sum.text()).value(figures);

        if (plain instanceof Calculated) {
            assertThat(Formula.parse(sum.textWithAllParentheses()).value(figures))
                    .isEqualTo(plain);
        }
    }

    @Property
    void anExplanationSaysTheValueThatItsOwnFiguresHave(@ForAll("sums") Sum sum, @ForAll("figures") Figures figures) {
        Formula formula = Formula.parse(sum.text());
        String calculation = formula.explained(figures).split(" [=≈] ")[0];

        if (formula.value(figures) instanceof Calculated calculated && calculation.length() <= Formula.LONGEST) {
            assertThat(Formula.parse(calculation).value(figures)).isEqualTo(calculated);
        }
    }

    @Property
    void whatWasDividedAndMultipliedBackIsWhatItWas(@ForAll("values") KpiValue part, @ForAll("values") KpiValue whole) {
        if (whole.millionths() != 0) {
            assertThat(Formula.parse("[Part] / [Whole] * [Whole]")
                            .value(Figures.ofOne(Map.of("Part", part, "Whole", whole))))
                    .isEqualTo(new Calculated(part));
        }
    }

    @Property
    void aRateIsTheQuotientRoundedHalfUp(@ForAll("values") KpiValue part, @ForAll("values") KpiValue whole) {
        FormulaOutcome rate =
                Formula.parse("[Part] / [Whole]").value(Figures.ofOne(Map.of("Part", part, "Whole", whole)));

        if (rate instanceof Calculated calculated) {
            BigDecimal plain = part.decimal().divide(whole.decimal(), KpiValue.DIGITS, RoundingMode.HALF_UP);
            assertThat(calculated.value().decimal()).isEqualTo(plain);
        }
    }

    private static void parsesOrRefuses(String text) {
        assertTimeoutPreemptively(AT_ONCE, () -> {
            try {
                Formula.parse(text).value(reference -> Optional.of(KpiValue.of("3")));
            } catch (FormulaRefusedException refused) {
                assertThat(refused.reason()).isNotNull();
                assertThat(refused.position()).isBetween(1, text.length() + 1);
            }
        });
    }

    @Provide
    Arbitrary<String> rowsOfWords() {
        return Arbitraries.of(WORDS).list().ofMaxSize(120).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<KpiValue> values() {
        long largest = 999_999_999_999_999_999L;
        return Arbitraries.longs().between(-largest, largest).map(KpiValue::ofMillionths);
    }

    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<KpiValue> small = Arbitraries.longs().between(-5, 5).map(whole -> KpiValue.of(Long.toString(whole)));
        return Combinators.combine(values(), small, small)
                .as((leads, won, spend) -> Figures.ofOne(Map.of("Leads", leads, "Won", won, "Spend", spend)));
    }

    /** A formula twice: with no parentheses but those that it needs, and with all that are possible. */
    record Sum(String text, String textWithAllParentheses) {}

    @Provide
    Arbitrary<Sum> sums() {
        return operations(operations(leaves(), "*", "/"), "+", "-");
    }

    private static Arbitrary<Sum> leaves() {
        return Arbitraries.of(
                        "[Leads]", "[Won]", "sum([Spend])", "2", "0.5", "-[Won]", "(1 - [Spend])", "max(-1, [Won])")
                .map(text -> new Sum(text, "(" + text + ")"));
    }

    private static Arbitrary<Sum> operations(Arbitrary<Sum> parts, String... signs) {
        Arbitrary<Sum> more = Combinators.combine(Arbitraries.of(signs), parts)
                .as((sign, part) ->
                        new Sum(" " + sign + " " + part.text(), " " + sign + " " + part.textWithAllParentheses()));
        return Combinators.combine(parts, more.list().ofMaxSize(3)).as((first, others) -> others.stream()
                .reduce(
                        first,
                        (left, next) -> new Sum(
                                left.text() + next.text(),
                                "(" + left.textWithAllParentheses() + next.textWithAllParentheses() + ")")));
    }
}
