package io.milepost.domain.result;

import io.milepost.domain.Pace;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PaceShape;
import io.milepost.domain.plan.PlanRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The share of the result that is expected on each day: linear, or by what the milestones expect. */
public final class PaceCurve {
    private final Pace linear;
    private final PaceShape shape;
    private final NavigableMap<LocalDate, Share> points;

    private PaceCurve(Pace linear, PaceShape shape, NavigableMap<LocalDate, Share> points) {
        this.linear = linear;
        this.shape = shape;
        this.points = points;
    }

    /** Empty where start or due date is missing. Milestones outside the goal's dates expect nothing. */
    public static Optional<PaceCurve> of(GoalPlan plan, PlanRules rules, Span span) {
        return span.start().flatMap(start -> span.due()
                .map(due -> new PaceCurve(
                        new Pace(start, due),
                        plan.choices().pace().orElse(rules.judging().pace()),
                        points(plan, start, due))));
    }

    /** 0 up to the start, 1 from the due date on. Without milestones that expect a value every shape is linear. */
    public Share on(LocalDate date) {
        boolean byTime = shape() == PaceShape.LINEAR || !date.isAfter(linear.start()) || !date.isBefore(linear.due());
        return byTime ? linear.on(date) : throughPoints(date);
    }

    /** By which shape it is drawn: linear where no milestone expects a value. */
    public PaceShape shape() {
        return points.size() <= 2 ? PaceShape.LINEAR : shape;
    }

    /** The days from the start to the due date between which it is straight, each with what is expected by then. */
    public NavigableMap<LocalDate, Share> corners() {
        NavigableMap<LocalDate, Share> corners = new TreeMap<>(points);
        if (shape() == PaceShape.LINEAR) {
            corners.keySet().retainAll(List.of(linear.start(), linear.due()));
        }
        return corners;
    }

    /** The share of the time that has passed, whatever the shape. */
    public Share timePassed(LocalDate date) {
        return linear.on(date);
    }

    /** 0 before the start. */
    public long daysRunning(LocalDate date) {
        return Math.max(0, ChronoUnit.DAYS.between(linear.start(), date));
    }

    private Share throughPoints(LocalDate date) {
        Map.Entry<LocalDate, Share> before = points.floorEntry(date);
        Map.Entry<LocalDate, Share> after = points.higherEntry(date);
        return shape == PaceShape.STEPS ? before.getValue() : between(before, after, date);
    }

    private static Share between(
            Map.Entry<LocalDate, Share> before, Map.Entry<LocalDate, Share> after, LocalDate date) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), date));
        BigDecimal from = before.getValue().value();
        BigDecimal rise = after.getValue().value().subtract(from);
        return Share.ofRatio(from.multiply(days).add(rise.multiply(passed)), days);
    }

    /** The start, the milestones between start and due date that expect a value, the due date. */
    private static NavigableMap<LocalDate, Share> points(GoalPlan plan, LocalDate start, LocalDate due) {
        NavigableMap<LocalDate, Share> points = new TreeMap<>();
        plan.firstKpi().filter(kpi -> kpi.aim() instanceof Aim.Reach).ifPresent(kpi -> plan.milestones().stream()
                .filter(milestone -> isInside(milestone, start, due))
                .forEach(milestone -> milestone
                        .expected()
                        .ifPresent(value -> points.put(
                                milestone.date(),
                                KpiShare.ofValue(kpi.aim(), value).clamped()))));
        points.put(start, Share.NONE);
        points.put(due, Share.WHOLE);
        return points;
    }

    private static boolean isInside(Milestone milestone, LocalDate start, LocalDate due) {
        return milestone.date().isAfter(start) && milestone.date().isBefore(due);
    }
}
