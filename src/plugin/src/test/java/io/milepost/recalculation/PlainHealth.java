package io.milepost.recalculation;

import io.milepost.domain.Delivery;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The health of a goal by the standard rules and without milestones, written down plainly from the page on health. */
record PlainHealth(GoalPlan plan, LocalDate today) {

    Health of(Span span, Delivery delivery, Optional<Share> result, Optional<LocalDate> measuredOn) {
        Optional<BigDecimal> reached = result.map(Share::value)
                .or(() -> delivery.weight() == 0
                        ? Optional.empty()
                        : Optional.of(ratio(delivery.done(), delivery.weight())));
        if (reached.isEmpty()) {
            return Health.NO_DATA;
        }
        if (reached.get().compareTo(BigDecimal.ONE) >= 0) {
            return Health.ACHIEVED;
        }
        if (span.start().isEmpty() || span.due().isEmpty()) {
            return Health.NO_DATA;
        }
        BigDecimal pace = pace(span.start().get(), span.due().get());
        if (pace.compareTo(new BigDecimal("0.1")) < 0) {
            return Health.TOO_EARLY;
        }
        return isStale(measuredOn) ? Health.STALE : byGap(reached.get().subtract(pace));
    }

    private LocalDate day() {
        return plan.closing().isPresent() && plan.closing().get().date().isBefore(today)
                ? plan.closing().get().date()
                : today;
    }

    private BigDecimal pace(LocalDate start, LocalDate due) {
        if (!day().isBefore(due)) {
            return BigDecimal.ONE;
        }
        return day().isBefore(start)
                ? BigDecimal.ZERO
                : ratio(ChronoUnit.DAYS.between(start, day()), ChronoUnit.DAYS.between(start, due));
    }

    private boolean isStale(Optional<LocalDate> measuredOn) {
        return plan.kpis().stream().anyMatch(kpi -> kpi.source() instanceof KpiSource.Measured)
                && measuredOn.isPresent()
                && ChronoUnit.DAYS.between(measuredOn.get(), day()) > 92;
    }

    private static Health byGap(BigDecimal gap) {
        if (gap.compareTo(new BigDecimal("-0.05")) >= 0) {
            return Health.ON_TRACK;
        }
        return gap.compareTo(new BigDecimal("-0.15")) >= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }
}
