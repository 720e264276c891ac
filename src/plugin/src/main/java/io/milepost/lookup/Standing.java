package io.milepost.lookup;

import io.milepost.domain.Attainment;
import io.milepost.domain.Delivery;
import io.milepost.domain.Goal;
import io.milepost.domain.Health;
import io.milepost.domain.HealthRule;
import io.milepost.domain.Pace;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Where a goal stands on a date: how far it is, how far it should be, and what that means. */
public record Standing(Attainment attainment, Delivery delivery, Optional<Share> pace, Health health) {

    static Standing of(Goal goal, Span span, LocalDate date) {
        Optional<Share> pace = span.start().flatMap(start -> span.due().map(due -> new Pace(start, due).on(date)));
        Health health = HealthRule.STANDARD.health(
                goal.attainment(), pace.map(now -> new HealthRule.Moment(now, now, false, false)));
        return new Standing(goal.attainment(), goal.delivery(), pace, health);
    }

    /** How far the attainment is ahead of the pace, in percentage points; empty where either is missing. */
    public Optional<BigDecimal> gapPoints() {
        return attainment.share().flatMap(share -> pace.map(share::pointsAheadOf));
    }
}
