package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Nested
    class WhenAYearOfThreeHasPassed {

        private final Pace pace = new Pace(LocalDate.parse("2027-01-01"), LocalDate.parse("2029-12-31"));
        private final Share onTheLastDayOfTheYear = pace.on(LocalDate.parse("2027-12-31"));

        @Test
        void is364DaysOf1095() {
            assertThat(onTheLastDayOfTheYear).isEqualTo(new Share(new BigDecimal("0.332420")));
        }

        @Test
        void leavesAGoalAt40PercentAheadBy6Point8Points() {
            assertThat(new Share(new BigDecimal("0.4")).pointsAheadOf(onTheLastDayOfTheYear))
                    .isEqualByComparingTo("6.758");
        }
    }

    @Nested
    class WhenTheDateLiesOutside {

        private final Pace pace = new Pace(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-11"));

        @Test
        void isNothingBeforeTheStartAndOnIt() {
            assertThat(pace.on(LocalDate.parse("2027-02-01"))).isEqualTo(Share.NONE);
            assertThat(pace.on(LocalDate.parse("2027-03-01"))).isEqualTo(Share.NONE);
        }

        @Test
        void isTheWholeFromTheDueDateOn() {
            assertThat(pace.on(LocalDate.parse("2027-03-11"))).isEqualTo(Share.WHOLE);
            assertThat(pace.on(LocalDate.parse("2028-01-01"))).isEqualTo(Share.WHOLE);
        }

        @Test
        void isNineTenthsOnTheDayBeforeTheDueDate() {
            assertThat(pace.on(LocalDate.parse("2027-03-10"))).isEqualTo(new Share(new BigDecimal("0.9")));
        }
    }

    @Nested
    class WhenStartAndDueDateAreOneDayOrTheWrongWayRound {

        private final LocalDate day = LocalDate.parse("2027-03-01");

        @Test
        void jumpsToTheWholeOnTheDueDate() {
            assertThat(new Pace(day, day).on(day)).isEqualTo(Share.WHOLE);
            assertThat(new Pace(day, day).on(day.minusDays(1))).isEqualTo(Share.NONE);
            assertThat(new Pace(day.plusDays(9), day).on(day)).isEqualTo(Share.WHOLE);
            assertThat(new Pace(day.plusDays(9), day).on(day.minusDays(1))).isEqualTo(Share.NONE);
        }
    }
}
