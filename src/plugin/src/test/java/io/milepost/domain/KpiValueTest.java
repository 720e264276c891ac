package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KpiValueTest {

    @Test
    void keepsSixDigitsAfterThePoint() {
        assertThat(KpiValue.of("73.4").millionths()).isEqualTo(73_400_000);
    }

    @Test
    void isTheSameWhateverTheZerosBehindIt() {
        assertThat(KpiValue.of("1.10")).isEqualTo(KpiValue.of("1.1"));
    }

    @Test
    void roundsWhatWasCalculatedHalfUp() {
        assertThat(KpiValue.rounded(new BigDecimal("0.0000005"))).isEqualTo(KpiValue.of("0.000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "1e999", "0.0000001", "NaN", "Infinity", "1,5", "", "1e-999"})
    void refusesWhatIsNoSuchNumber(String text) {
        assertThatThrownBy(() -> KpiValue.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
