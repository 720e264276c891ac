package io.milepost.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.FormulaOutcome.Calculated;
import io.milepost.domain.formula.FormulaOutcome.NoData;
import io.milepost.domain.formula.FormulaOutcome.NotCalculable;
import io.milepost.domain.formula.FormulaOutcome.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Figures FIGURES = Figures.ofOne(Map.of(
            "Leads won", KpiValue.of("120"),
            "Leads", KpiValue.of("400"),
            "Change", KpiValue.of("-2.5"),
            "Neukunden, größte (€)", KpiValue.of("7"),
            "Nobody", KpiValue.ZERO,
            "Largest", KpiValue.of("999999999999.999999")));

    @Nested
    class WhenAllFiguresAreThere {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[Leads won] / [Leads] * 100 | 30",
                    "1 + 2 * 3                   | 7",
                    "(1 + 2) * 3                 | 9",
                    "10 - 4 - 3                  | 3",
                    "100 / 10 / 5                | 2",
                    "2 * -3                      | -6",
                    "--5                         | 5",
                    "-[Change]                   | 2.5",
                    "min(3, [Change], 2)         | -2.5",
                    "MAX(3, [Change], 2)         | 3",
                    "min(4)                      | 4",
                    "abs([Change])               | 2.5",
                    "round(2.345, 2)             | 2.35",
                    "round(-2.5, 0)              | -3",
                    "[Neukunden, größte (€)] + 1 | 8",
                    "[ Leads ]                   | 400",
                    "0.1 + 0.2                   | 0.3",
                    "12 × 3 ÷ 4 − 1              | 8",
                    "2 / 3                       | 0.666667",
                    "-2 / 3                      | -0.666667",
                    "[Largest] * 1000 / 1000     | 999999999999.999999",
                })
        void calculatesExactly(String text, String expected) {
            assertThat(value(text)).isEqualTo(new Calculated(KpiValue.of(expected)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0.000001 / 2          | 0.000001",
                    "-0.000001 / 2         | -0.000001",
                    "1 / 3 * 3 * 0.000001 / 2 | 0.000001",
                    "1 / 3 * 0.000001 * 1.5 | 0.000001",
                    "0.000001 * 0.499999   | 0",
                })
        void roundsHalfUpOnlyAtTheEnd(String text, String expected) {
            assertThat(value(text)).isEqualTo(new Calculated(KpiValue.of(expected)));
        }
    }

    @Nested
    class WhenItReachesOverSubGoals {

        private final Formula costPerLead = Formula.parse("sum([Spend]) / sum([Leads])");

        @Test
        void namesTheSums() {
            assertThat(costPerLead.references())
                    .containsExactly(KpiReference.tree("Leads"), KpiReference.tree("Spend"));
        }

        @Test
        void tellsASumFromTheGoalsOwn() {
            assertThat(Formula.parse("[Spend] / SUM( [Spend] )").references())
                    .containsExactly(KpiReference.own("Spend"), KpiReference.tree("Spend"));
        }

        @Test
        void dividesWhatWasSummed() {
            Figures sums = Figures.of(Map.of(
                    KpiReference.tree("Spend"), KpiValue.of("1100"), KpiReference.tree("Leads"), KpiValue.of("110")));

            assertThat(costPerLead.value(sums)).isEqualTo(new Calculated(KpiValue.of("10")));
        }
    }

    @Nested
    class WhenAFigureIsMissing {

        @Test
        void namesEachThatLacksData() {
            assertThat(value("([Lost] + [Leads] + [Gone]) / [Lost] + sum([Gone])"))
                    .isEqualTo(new NoData(
                            List.of(KpiReference.own("Gone"), KpiReference.tree("Gone"), KpiReference.own("Lost"))));
        }

        @Test
        void saysSoAlsoWhereSomethingIsDividedByZero() {
            assertThat(value("[Lost] / [Nobody]")).isEqualTo(new NoData(List.of(KpiReference.own("Lost"))));
        }
    }

    @Nested
    class WhenItCannotBeCalculated {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 / 0                                   | 0",
                    "[Leads] / [Nobody]                      | [Nobody]",
                    "[Nobody] / [Nobody]                     | [Nobody]",
                    "5 / ([Leads] - [Leads])                 | ([Leads] - [Leads])",
                    "5 / sum([Nobody])                       | sum([Nobody])",
                    "5 / -round(0.4, 0)                      | -round(0.4, 0)",
                    "5 / (1 / 3 * 3 - 1)                     | (1 / 3 × 3 - 1)",
                })
        void namesTheDivisorThatIsZero(String text, String divisor) {
            assertThat(value(text)).isEqualTo(new NotCalculable(Reason.DIVISION_BY_ZERO, divisor));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[Largest] + 0.000001",
                    "[Largest] + 0.000001 / 2",
                    "-[Largest] * 2",
                    "1 / 0.000001 / 0.000001"
                })
        void saysThatTheValueIsOutOfRange(String text) {
            assertThat(value(text)).isEqualTo(new NotCalculable(Reason.OUT_OF_RANGE, text));
        }
    }

    @Nested
    class WhenItIsExplained {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[Leads won]/[Leads]*100       | 120 / 400 × 100 = 30",
                    "([Leads] - [Leads won]) / 7   | (400 - 120) / 7 = 40",
                    "2 - [Change]                  | 2 - (-2.5) = 4.5",
                    "-min(1.50,[Leads])            | -min(1.5, 400) = -1.5",
                    "sum([Leads]) / 3              | 400 / 3 ≈ 133.333333",
                    "[Leads] / 3 * 3               | 400 / 3 × 3 = 400",
                    "[Leads won] / [Lost]          | 120 / [Lost]",
                    "sum([Lost]) / [Leads]         | sum([Lost]) / 400",
                    "[Leads] / [Nobody]            | 400 / 0",
                })
        void showsTheFigures(String text, String expected) {
            assertThat(Formula.parse(text).explained(FIGURES)).isEqualTo(expected);
        }

        @Test
        void writesThemAsThePageDoes() {
            assertThat(Formula.parse("[Leads won] * 2")
                            .explained(FIGURES, value -> "€ " + value.decimal().intValueExact()))
                    .isEqualTo("€ 120 × 2 = € 240");
        }

        @Test
        void canBeReadAgain() {
            String calculation = Formula.parse("-([Leads]-[Change])*2/3").explained(FIGURES);

            assertThat(Formula.parse(calculation.substring(0, calculation.indexOf(" ≈ ")))
                            .value(FIGURES))
                    .isEqualTo(value("-([Leads]-[Change])*2/3"));
        }
    }

    @Nested
    class WhenItNamesAKpiThatIsNotThere {

        @Test
        void isRefusedWithTheFirstPlace() {
            Formula formula = Formula.parse("[Leads] / sum([Lost]) + [Gone]");

            assertThatThrownBy(() -> formula.requireKnown("Leads"::equals))
                    .isInstanceOfSatisfying(FormulaRefusedException.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(FormulaRefusedException.Reason.UNKNOWN_KPI);
                        assertThat(refused.position()).isEqualTo(15);
                        assertThat(refused.word()).isEqualTo("Lost");
                    });
        }

        @Test
        void isAcceptedOnceItIs() {
            Formula.parse("[Leads] / sum([Lost])").requireKnown(List.of("Leads", "Lost")::contains);
        }
    }

    private static FormulaOutcome value(String text) {
        return Formula.parse(text).value(FIGURES);
    }
}
