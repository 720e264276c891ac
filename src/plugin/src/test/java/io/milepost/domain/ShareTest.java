package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Nested
    class WhenItEntersARollUp {

        @Test
        void isCutTo0WhereCostsRoseTo204000OnTheWayFrom200000To180000() {
            Share costs = Share.ofRatio(204_000 - 200_000, 180_000 - 200_000);

            assertThat(costs.value()).isEqualByComparingTo("-0.2");
            assertThat(costs.clamped()).isEqualTo(Share.NONE);
        }

        @Test
        void isCutTo1WhereClicksReached63000OnTheWayFrom48000To60000() {
            Share clicks = Share.ofRatio(63_000 - 48_000, 60_000 - 48_000);

            assertThat(clicks.value()).isEqualByComparingTo("1.25");
            assertThat(clicks.clamped()).isEqualTo(Share.WHOLE);
        }

        @Test
        void staysAsItIsBetweenThem() {
            assertThat(Share.ofMillionths(400_000).clamped()).isEqualTo(Share.ofMillionths(400_000));
        }
    }

    @Nested
    class WhenItHasSevenDigits {

        @Test
        void isRefusedWithItsValue() {
            assertThatThrownBy(() -> new Share(new BigDecimal("0.1234567"))).hasMessageContaining("0.1234567");
        }
    }

    @Nested
    class WhenItIsWrittenWithFewerDigits {

        @Test
        void isTheSameShare() {
            assertThat(new Share(new BigDecimal("0.5"))).isEqualTo(new Share(new BigDecimal("0.500000")));
        }
    }

    @Property
    void comesBackFromItsMillionths(@ForAll long millionths) {
        assertThat(Share.ofMillionths(millionths).millionths()).isEqualTo(millionths);
    }
}
