package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.KpiValue;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can aim at. */
class AimTest {

    private static Aim.Keep keep(String lower, String upper, String tolerance) {
        return new Aim.Keep(
                Optional.ofNullable(lower).map(KpiValue::of),
                Optional.ofNullable(upper).map(KpiValue::of),
                KpiValue.of(tolerance));
    }

    @Nested
    class WhenAKpiMustReachATarget {

        @Test
        void refusesATargetThatEqualsTheBaselineBecauseThatIsAKeepWithinKpi() {
            assertThatThrownBy(() -> new Aim.Reach(KpiValue.of("71"), new TypedTarget("71")))
                    .isInstanceOf(PlanRefusedException.class)
                    .hasMessageContaining("target-is-baseline");
        }
    }

    @Nested
    class WhenAKpiMustKeepWithinARange {

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void refusesAToleranceThatIsNotAbove0(String tolerance) {
            assertThatThrownBy(() -> keep("60", "80", tolerance))
                    .isInstanceOf(PlanRefusedException.class)
                    .hasMessageContaining("tolerance-not-above-zero");
        }

        @Test
        void refusesARangeUpsideDownOrWithoutSides() {
            assertThatThrownBy(() -> keep("80", "60", "10")).hasMessageContaining("range-upside-down");
            assertThatThrownBy(() -> keep(null, null, "10")).hasMessageContaining("range-without-sides");
        }

        @Test
        void isToStayAboveOrBelowALineWithOneSideOpen() {
            assertThat(keep("60", null, "10").kind()).isEqualTo("above");
            assertThat(keep(null, "60", "10").kind()).isEqualTo("below");
            assertThat(keep("60", "60", "10").kind()).isEqualTo("within");
        }
    }
}
