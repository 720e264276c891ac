package io.milepost.domain.forecast;

import io.milepost.domain.Share;
import java.util.Optional;

/**
 * How often the 80 % band held when the forecast was made on past days from what was known then.
 *
 * @param daysAhead how far those forecasts looked, about
 */
public record TrackRecord(int held, int checks, int daysAhead) {

    public TrackRecord {
        if (held < 0 || held > checks) {
            throw new IllegalArgumentException(held + " held of " + checks);
        }
    }

    /** Empty where the past was too short for a check. */
    public Optional<Share> rate() {
        return checks == 0 ? Optional.empty() : Optional.of(Share.ofRatio(held, checks));
    }
}
