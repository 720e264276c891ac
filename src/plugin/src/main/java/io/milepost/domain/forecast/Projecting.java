package io.milepost.domain.forecast;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Answers one question from at least three measurements. */
final class Projecting {

    private static final int MOST_MEASUREMENTS = 80;
    private static final int MOST_POINTS = 24;

    /** What binary numbers lose, in parts of the largest distance between measurements. */
    private static final double ROUNDING = 1e-9;

    private final ForecastQuestion question;
    private final List<DatedValue> days;
    private final List<DatedValue> used;
    private final Scale scale;
    private final Hindsight hindsight;
    private final double distance;
    private final Fan fan;

    Projecting(ForecastQuestion question, List<DatedValue> days) {
        this.question = question;
        this.days = days;
        this.used = thinned(days);
        this.scale = Scale.of(used, question);
        Course course = Course.of(used, scale);
        this.hindsight = new Hindsight(course, question.seed());
        // Past due, the target's date alone is asked for, and about a quarter of the past ahead is a usual distance.
        this.distance = isPassed() ? course.span(course.length()) / 4 : scale.time(due());
        this.fan = hindsight.fan(course.length(), distance);
    }

    private static List<DatedValue> thinned(List<DatedValue> days) {
        int every = (days.size() + MOST_MEASUREMENTS - 1) / MOST_MEASUREMENTS;
        Deque<DatedValue> kept = new ArrayDeque<>();
        for (int index = days.size() - 1; index >= 0; index -= every) {
            kept.addFirst(days.get(index));
        }
        return List.copyOf(kept);
    }

    Projection projection() {
        return new Projection(
                fan.method(),
                outlook(),
                targetDate(),
                points(),
                hindsight.record(distance, scale),
                days.size(),
                used.size());
    }

    private LocalDate due() {
        return question.target().due();
    }

    private boolean isPassed() {
        return due().isBefore(question.asOf()) || !due().isAfter(scale.last().date());
    }

    private DueOutlook outlook() {
        if (isPassed()) {
            Optional<KpiValue> last = days.stream()
                    .filter(each -> !each.date().isAfter(due()))
                    .reduce((earlier, later) -> later)
                    .map(DatedValue::value);
            return new DueOutlook.Passed(
                    last, last.filter(question.target()::isMetBy).isPresent());
        }
        long millionths = Math.round(fan.chance(target(), distance) * Share.WHOLE.millionths());
        return new DueOutlook.Ahead(point(due()), Share.ofMillionths(millionths));
    }

    private double target() {
        return scale.number(question.target().value()) - ROUNDING;
    }

    private TargetDate targetDate() {
        if (!question.target().isMetBy(scale.last().value())) {
            return new TargetDates(fan, scale, target(), due(), question.asOf()).expected();
        }
        int first = days.size() - 1;
        while (first > 0 && question.target().isMetBy(days.get(first - 1).value())) {
            first--;
        }
        return new TargetDate.Reached(days.get(first).date());
    }

    private List<ForecastPoint> points() {
        if (isPassed()) {
            return List.of();
        }
        LocalDate start = scale.last().date();
        long ahead = ChronoUnit.DAYS.between(start, due());
        long count = Math.min(MOST_POINTS, ahead);
        return LongStream.rangeClosed(1, count)
                .mapToObj(each -> point(start.plusDays(ahead * each / count)))
                .toList();
    }

    private ForecastPoint point(LocalDate date) {
        double ahead = scale.time(date);
        Band half = band(Fan.HALF, ahead);
        return new ForecastPoint(date, scale.value(fan.middle(ahead)), half, band(Fan.EIGHTY, ahead));
    }

    private Band band(double share, double ahead) {
        KpiValue near = scale.value(fan.low(share, ahead));
        KpiValue far = scale.value(fan.high(share, ahead));
        return question.target().heading() == Heading.UP ? new Band(near, far) : new Band(far, near);
    }
}
