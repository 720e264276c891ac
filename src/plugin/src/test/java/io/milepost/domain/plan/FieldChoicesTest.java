package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChoicesTest {

    private static FieldChoices channels(String... channels) {
        return new FieldChoices(List.of(channels), List.of(), List.of());
    }

    @Nested
    class WhenAPlanSaysWhatFieldsOffer {

        @Test
        void keepsTheirOrderWithoutTheBlanksAroundThem() {
            assertThat(channels(" TV", "E-mail ").channels()).containsExactly("TV", "E-mail");
        }

        @Test
        void mayOfferNothing() {
            assertThat(channels().channels()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "Out\nof home"})
        void refusesWhatIsNoLine(String choice) {
            assertThatThrownBy(() -> channels(choice)).hasMessageStartingWith("choice: ");
        }

        @Test
        void takesSixtyCharactersAndNotOneMore() {
            assertThat(channels("x".repeat(60)).channels()).hasSize(1);
            assertThatThrownBy(() -> channels("x".repeat(61))).hasMessageStartingWith("choice: ");
        }

        @Test
        void refusesTheSameTwice() {
            assertThatThrownBy(() -> channels("TV", "tv ")).hasMessageStartingWith("choice-twice: ");
        }

        @Test
        void takesAHundredAndNotOneMore() {
            List<String> most =
                    IntStream.range(0, 100).mapToObj(String::valueOf).toList();
            assertThat(new FieldChoices(List.of(), most, List.of()).funnelStages())
                    .hasSize(100);
            assertThatThrownBy(() -> new FieldChoices(Collections.nCopies(101, "x"), List.of(), List.of()))
                    .hasMessageStartingWith("choices-too-many: ");
        }
    }
}
