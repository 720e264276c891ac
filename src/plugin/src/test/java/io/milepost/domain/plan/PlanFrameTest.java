package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.plan.PlanFrame.Budget;
import io.milepost.domain.plan.PlanFrame.Horizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFrameTest {

    @Test
    void aHorizonMayBeOneDay() {
        LocalDate day = LocalDate.parse("2027-01-01");

        assertThat(new Horizon(day, day).last()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-02,2027-01-01", "1969-12-31,2027-01-01", "2027-01-01,+10000-01-01"})
    void aHorizonRunsForwardThroughYearsThatPeoplePlanFor(LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> new Horizon(first, last)).isInstanceOf(PlanRefusedException.class);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(new Budget(new BigDecimal("2.5E+5"), "EUR"))
                .isEqualTo(new Budget(new BigDecimal("250000.00"), "EUR"));
        assertThat(new Budget(new BigDecimal("0.010"), "EUR").amount()).isEqualByComparingTo("0.01");
    }

    @ParameterizedTest
    @CsvSource({"0,EUR", "-1,EUR", "1000000000000.01,EUR", "0.001,EUR", "1,eur", "1,EURO", "1,€"})
    void aBudgetIsAnAmountAboveZeroInACurrency(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> new Budget(amount, currency)).isInstanceOf(PlanRefusedException.class);
    }
}
