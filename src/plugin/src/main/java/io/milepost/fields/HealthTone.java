package io.milepost.fields;

import io.milepost.domain.Health;
import java.util.Locale;

/** How loudly a health is shown; the templates know what colour that is. */
enum HealthTone {
    GOOD,
    WARN,
    BAD,
    CALM;

    static HealthTone of(Health health) {
        return switch (health) {
            case ACHIEVED, ON_TRACK -> GOOD;
            case AT_RISK -> WARN;
            case OFF_TRACK -> BAD;
            case TOO_EARLY, STALE, NO_DATA -> CALM;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
