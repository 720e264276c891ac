package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @Test
    void takesThePartThatIsAskedFor() {
        assertThat(Paging.of("1", "2").partOf(List.of("a", "b", "c", "d"))).containsExactly("b", "c");
    }

    @Test
    void isEmptyBeyondTheEnd() {
        assertThat(Paging.of("9", "2").partOf(List.of("a"))).isEmpty();
    }

    @ParameterizedTest(name = "start {0}, limit {1}")
    @CsvSource({"-1, 10", "0, 0", "0, 1001", "0, -5", "x, 10", "0, ten", "1.5, 10", "0, 99999999999", "'', 10"})
    void refusesBoundsThatAreNone(String start, String limit) {
        assertThatThrownBy(() -> Paging.of(start, limit)).isInstanceOf(BadInputException.class);
    }
}
