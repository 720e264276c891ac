package io.milepost.lookup;

import io.milepost.domain.Health;
import java.util.Locale;
import java.util.Optional;

/** Why a goal has its health. */
public enum HealthReason {
    ACHIEVED,
    /** How far it is ahead of its pace or behind. */
    GAP,
    /** Not enough of its time has passed. */
    TOO_EARLY,
    /** Its channel has not run for its least time. */
    CHANNEL,
    STALE,
    NO_DATA;

    static HealthReason of(Assessment goal, Optional<PaceParts> pace) {
        Health health = goal.judgement().health();
        return switch (health) {
            case ACHIEVED -> ACHIEVED;
            case ON_TRACK, AT_RISK, OFF_TRACK -> GAP;
            case STALE -> STALE;
            case NO_DATA -> NO_DATA;
            case TOO_EARLY -> pace.filter(each -> each.days()
                                    .share()
                                    .isAtLeast(goal.rules().health().earlyBelow()))
                            .isPresent()
                    ? CHANNEL
                    : TOO_EARLY;
        };
    }

    /** The word by which REST knows it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
