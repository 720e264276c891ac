package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthRuleTest {

    private final HealthRule rule = HealthRule.STANDARD;

    /** With a linear pace, the share of the time that has passed is the pace itself. */
    private static Optional<HealthRule.Moment> at(Share pace) {
        return Optional.of(new HealthRule.Moment(pace, pace, false, false));
    }

    @ParameterizedTest(name = "{0} reached of {1} expected is {2}")
    @CsvSource({
        "0.45, 0.5, ON_TRACK",
        "0.449999, 0.5, AT_RISK",
        "0.35, 0.5, AT_RISK",
        "0.349999, 0.5, OFF_TRACK",
        "0.4, 0.332420, ON_TRACK",
        "0, 1, OFF_TRACK",
        "1, 1, ACHIEVED",
        "1.25, 0.5, ACHIEVED",
        "0.999999, 1, ON_TRACK",
        "-0.2, 0.1, OFF_TRACK",
        "0, 0.1, AT_RISK",
        "0, 0.099999, TOO_EARLY",
        "0.9, 0, TOO_EARLY",
        "1, 0, ACHIEVED"
    })
    void judgesTheGap(BigDecimal attainment, BigDecimal pace, Health health) {
        assertThat(rule.health(new Attainment.ByDelivery(new Share(attainment)), at(new Share(pace))))
                .isEqualTo(health);
    }

    @Nested
    class WhenThereIsNoAttainment {

        @Test
        void isNoDataAtAnyTime() {
            assertThat(rule.health(Attainment.noData(), at(Share.NONE))).isEqualTo(Health.NO_DATA);
            assertThat(rule.health(Attainment.noData(), at(Share.WHOLE))).isEqualTo(Health.NO_DATA);
        }
    }

    @Nested
    class WhenThereIsNoDueDateAndSoNoPace {

        @Test
        void isNoDataUnlessAchieved() {
            Attainment half = new Attainment.ByDelivery(Share.ofMillionths(500_000));

            assertThat(rule.health(half, Optional.empty())).isEqualTo(Health.NO_DATA);
            assertThat(rule.health(new Attainment.ByDelivery(Share.WHOLE), Optional.empty()))
                    .isEqualTo(Health.ACHIEVED);
        }
    }

    @Nested
    class WhenTheThresholdsAreTheWrongWayRound {

        @Test
        void areRefusedWithTheirValues() {
            assertThatThrownBy(() -> new HealthRule(BigDecimal.valueOf(-20), BigDecimal.valueOf(-15), Share.NONE))
                    .hasMessageContaining("-20")
                    .hasMessageContaining("-15");
        }
    }
}
