package io.milepost.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormulaOrderTest {

    @Nested
    class WhenFormulasNeedEachOther {

        @Test
        void calculatesWhatIsNeededFirst() {
            assertThat(order(Map.of("A", "[B] / [C]", "B", "[C] + [Leads]", "C", "[Spend] * 2")))
                    .containsExactly("C", "B", "A");
        }

        @Test
        void countsAFormulaThatIsNamedTwiceOnce() {
            assertThat(order(Map.of("A", "[B] / sum([B])", "B", "[Leads]"))).containsExactly("B", "A");
        }

        @Test
        void leavesMeasuredKpisOut() {
            assertThat(order(Map.of("A", "[Leads] + 1"))).containsExactly("A");
        }

        @Test
        void ordersALongChain() {
            Map<String, String> chain = IntStream.range(0, 20_000)
                    .boxed()
                    .collect(Collectors.toMap(i -> "K" + i, i -> "[K" + (i + 1) + "]"));

            assertThat(order(chain)).hasSize(20_000).startsWith("K19999").endsWith("K0");
        }
    }

    @Nested
    class WhenTheyGoInACircle {

        @Test
        void namesThoseOnTheCircleAndNoOthers() {
            Map<String, String> formulas =
                    Map.of("A", "[B]", "B", "[C] + [D]", "C", "1 + sum([B])", "D", "[Leads]", "E", "[A]");

            assertThatThrownBy(() -> order(formulas))
                    .isInstanceOfSatisfying(FormulaLoopException.class, loop -> assertThat(loop.names())
                            .containsExactly("B", "C"));
        }

        @Test
        void refusesAFormulaOfItself() {
            assertThatThrownBy(() -> order(Map.of("Spend", "sum([Spend]) * 2")))
                    .isInstanceOfSatisfying(FormulaLoopException.class, loop -> assertThat(loop.names())
                            .containsExactly("Spend"));
        }
    }

    private static List<String> order(Map<String, String> texts) {
        return FormulaOrder.of(texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Formula.parse(entry.getValue()))));
    }
}
