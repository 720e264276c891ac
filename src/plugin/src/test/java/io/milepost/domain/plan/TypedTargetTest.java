package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.KpiValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTargetTest {

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource({
        "60000, 48000, 60000",
        "60 000, 48000, 60000",
        "+25 %, 48000, 60000",
        "-10%, 200000, 180000",
        "+25 %, -100, -75",
        "+6 pp, 71, 77",
        "-1.5 pp, 3.2, 1.7",
        "-3, 0, -3"
    })
    void saysTheValueToReach(String typed, String baseline, String expected) {
        assertThat(new TypedTarget(typed).from(KpiValue.of(baseline))).isEqualTo(KpiValue.of(expected));
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(new TypedTarget(" +25 % ").typed()).isEqualTo("+25 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25 %", "6 pp", "1,5", "+", "%", "NaN", "1e9", "+6 ppp", "0x10", "1.2345678"})
    void refusesWhatMayMeanTwoThingsOrNothing(String typed) {
        assertThatThrownBy(() -> new TypedTarget(typed)).isInstanceOf(PlanRefusedException.class);
    }

    @Test
    void refusesATargetThatIsTheBaseline() {
        assertThatThrownBy(() -> new Aim.Reach(KpiValue.of("5"), new TypedTarget("5.0")))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessageContaining("target-is-baseline");
    }

    @Test
    void refusesATargetBeyondAllMeasure() {
        assertThatThrownBy(() -> new TypedTarget("+999999999 %").from(KpiValue.of("999999999")))
                .isInstanceOf(PlanRefusedException.class);
    }
}
