package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Health;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthNamesTest {

    private static HealthNames named(String name) {
        return new HealthNames(Map.of(Health.AT_RISK, name));
    }

    @Nested
    class WhenAPlanNamesItsHealths {

        @Test
        void keepsTheNameWithoutTheBlanksAroundIt() {
            assertThat(named("  Amber\t").byHealth()).containsExactly(Map.entry(Health.AT_RISK, "Amber"));
        }

        @Test
        void listsThemInTheOrderOfTheHealths() {
            HealthNames names =
                    new HealthNames(Map.of(Health.NO_DATA, "Grey", Health.ACHIEVED, "Blue", Health.OFF_TRACK, "Red"));

            assertThat(names.byHealth().keySet()).containsExactly(Health.ACHIEVED, Health.OFF_TRACK, Health.NO_DATA);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   "})
        void keepsTheStandardNameForABlankOne(String blank) {
            assertThat(named(blank)).isEqualTo(HealthNames.STANDARD);
        }

        @Test
        void takesThirtyCharactersAndNotOneMore() {
            assertThat(named("x".repeat(30)).byHealth()).hasSize(1);
            assertThatThrownBy(() -> named("x".repeat(31)))
                    .isInstanceOf(PlanRefusedException.class)
                    .hasMessageStartingWith("health-name: ");
        }

        @Test
        void takesOneLineOnly() {
            assertThatThrownBy(() -> named("At\nrisk")).hasMessageStartingWith("health-name: ");
        }

        @Test
        void givesNoTwoTheSameName() {
            assertThatThrownBy(() -> new HealthNames(Map.of(Health.AT_RISK, "Late", Health.OFF_TRACK, "late ")))
                    .isInstanceOf(PlanRefusedException.class)
                    .hasMessageStartingWith("health-name-twice: ");
        }
    }
}
