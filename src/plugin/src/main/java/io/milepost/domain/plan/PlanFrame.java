package io.milepost.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The time that a plan is made for, and the money that it may cost; either may be left open. */
public record PlanFrame(Optional<Horizon> horizon, Optional<Budget> budget) {

    public static final PlanFrame OPEN = new PlanFrame(Optional.empty(), Optional.empty());

    /** From the first to the last day, both counted. */
    public record Horizon(LocalDate first, LocalDate last) {

        private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

        public Horizon {
            if (first.isBefore(EARLIEST) || last.isAfter(LATEST) || last.isBefore(first)) {
                throw new PlanRefusedException("horizon", first + "/" + last);
            }
        }
    }

    /**
     * An amount above 0, in hundredths at the finest.
     *
     * @param currency by its code of three letters, such as EUR
     */
    public record Budget(BigDecimal amount, String currency) {

        private static final int DIGITS = 2;
        private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

        public Budget {
            if (amount.signum() <= 0
                    || amount.compareTo(MOST) > 0
                    || amount.stripTrailingZeros().scale() > DIGITS) {
                throw new PlanRefusedException("budget", amount.toPlainString());
            }
            if (!currency.matches("[A-Z]{3}")) {
                throw new PlanRefusedException("currency-unknown", currency);
            }
            amount = amount.setScale(DIGITS);
        }
    }
}
