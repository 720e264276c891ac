package io.milepost.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.milepost.domain.formula.FormulaRefusedException.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFormulaTest {

    @Nested
    class WhenAWordIsWrong {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 +               | UNFINISHED                |  4 | ''",
                    "(1 + 2            | UNFINISHED                |  7 | ''",
                    "[Leads            | UNFINISHED                |  7 | ''",
                    "[Leads]]          | UNEXPECTED                |  8 | ]",
                    "[Leads + [Won]    | UNEXPECTED                | 10 | [",
                    "sum(              | UNFINISHED                |  5 | ''",
                    "min(1,            | UNFINISHED                |  7 | ''",
                    "Leads             | UNEXPECTED                |  1 | Leads",
                    "[Leads] [Won]     | UNEXPECTED                |  9 | Won",
                    "1 2               | UNEXPECTED                |  3 | 2",
                    "2(3)              | UNEXPECTED                |  2 | (",
                    "()5               | UNEXPECTED                |  2 | )",
                    "1 + * 2           | UNEXPECTED                |  5 | *",
                    "+1                | UNEXPECTED                |  1 | +",
                    "1)                | UNEXPECTED                |  2 | )",
                    "1,5               | UNEXPECTED                |  2 | ','",
                    "min()             | UNEXPECTED                |  5 | )",
                    "1e999999999       | UNEXPECTED                |  2 | e999999999",
                    "0x1F              | UNEXPECTED                |  2 | x1F",
                    "2 ^ 3             | UNEXPECTED                |  3 | ^",
                    "5.                | UNEXPECTED                |  2 | .",
                    ".5                | UNEXPECTED                |  1 | .",
                    "[Leads] %         | UNEXPECTED                |  9 | %",
                    "\"Leads\"         | UNEXPECTED                |  1 | '\"'",
                    "1 + 😀            | UNEXPECTED                |  5 | 😀",
                    "٣ + 1             | UNEXPECTED                |  1 | ٣",
                    "[] + 1            | NAMELESS                  |  1 | ''",
                    "1 + sum([ ])      | NAMELESS                  |  9 | ' '",
                    "1 + sqrt(2)       | UNKNOWN_FUNCTION          |  5 | sqrt",
                    "abs(1, 2)         | WRONG_NUMBER_OF_ARGUMENTS |  1 | abs",
                    "1 + round(2)      | WRONG_NUMBER_OF_ARGUMENTS |  5 | round",
                    "round(2, [Leads]) | WRONG_DIGITS              |  1 | round",
                    "round(2, 7)       | WRONG_DIGITS              |  1 | round",
                    "round(2, 1.5)     | WRONG_DIGITS              |  1 | round",
                    "round(2, -1)      | WRONG_DIGITS              |  1 | round",
                    "sum(1)            | SUM_OF_NO_KPI             |  5 | 1",
                    "sum([A] + [B])    | UNEXPECTED                |  9 | +",
                    "1 + 1000000000000 | NUMBER_OUT_OF_RANGE       |  5 | 1000000000000",
                    "0.0000001         | NUMBER_OUT_OF_RANGE       |  1 | 0.0000001",
                })
        void saysWhatAndWhere(String text, Reason reason, int position, String word) {
            FormulaRefusedException refused = refusalOf(text);

            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.position()).isEqualTo(position);
            assertThat(refused.word()).isEqualTo(word);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\u00a0\n\t"})
        void saysThatThereIsNoFormula(String text) {
            assertThat(refusalOf(text).reason()).isEqualTo(Reason.EMPTY);
        }
    }

    @Nested
    class WhenTheTextIsLong {

        @Test
        void takesFiveHundredCharacters() {
            assertThat(Formula.parse("1+".repeat(249) + "10").text()).hasSize(500);
        }

        @Test
        void refusesOneMore() {
            FormulaRefusedException refused = refusalOf("1+".repeat(250) + "1");

            assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(refused.position()).isEqualTo(501);
        }
    }

    @Nested
    class WhenItIsNestedDeeply {

        @ParameterizedTest
        @CsvSource({"(, )", "-, ''", "abs(, )", "'min(1,', )"})
        void takesFiftyLevels(String before, String after) {
            assertThat(Formula.parse(before.repeat(50) + "1" + after.repeat(50)).references())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"(, ), 51", "-, '', 51", "abs(, ), 204", "'min(1,', ), 304"})
        void refusesOneMore(String before, String after, int position) {
            FormulaRefusedException refused = refusalOf(before.repeat(51) + "1" + after.repeat(51));

            assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP);
            assertThat(refused.position()).isEqualTo(position);
        }

        @Test
        void takesAnyNumberOfLevelsBesideEachOther() {
            assertThat(Formula.parse("(1)+".repeat(120) + "-1").references()).isEmpty();
        }
    }

    private static FormulaRefusedException refusalOf(String text) {
        return catchThrowableOfType(FormulaRefusedException.class, () -> Formula.parse(text));
    }
}
