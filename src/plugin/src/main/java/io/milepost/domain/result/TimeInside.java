package io.milepost.domain.result;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The share of the time that a KPI has spent inside its range: each value holds until the day of the next. */
public final class TimeInside {

    private TimeInside() {}

    /** From the first measurement to that day, or to the day on which it has lost its data; empty before the first, and on its own day. */
    public static Optional<Share> of(Series series, Aim.Keep keep, LocalDate day) {
        LocalDate until = series.endedOn().filter(day::isAfter).orElse(day);
        List<Measurement> values = series.measurements();
        if (values.isEmpty() || !values.get(0).day().isBefore(until)) {
            return Optional.empty();
        }
        long inside = 0;
        for (int at = 0; at < values.size(); at++) {
            if (isInside(keep, values.get(at).value().orElseThrow())) {
                inside += days(
                        values.get(at).day(),
                        at + 1 < values.size() ? values.get(at + 1).day() : until,
                        until);
            }
        }
        return Optional.of(
                Share.ofRatio(inside, ChronoUnit.DAYS.between(values.get(0).day(), until)));
    }

    private static long days(LocalDate from, LocalDate to, LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to.isAfter(until) ? until : to));
    }

    private static boolean isInside(Aim.Keep keep, KpiValue value) {
        return KpiShare.distance(keep, value).signum() == 0;
    }
}
