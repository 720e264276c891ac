package io.milepost.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All of a goal's figures at one moment; the ledger keeps the state before and after each change.
 *
 * @param delivery over its own activities and those of all goals below it
 * @param result how far its KPIs are; empty without data
 */
public record GoalState(Delivery delivery, Optional<Share> result, Place place, Judged judged) {

    /**
     * Where the goal stands, and when.
     *
     * @param weight with which it counts in its parent goal; empty means with its sums, 0 that it does not count there
     */
    public record Place(OptionalLong parentId, Optional<BigDecimal> weight, Span span) {
        public static final Place NONE = new Place(OptionalLong.empty(), Optional.empty(), Span.OPEN);

        private static final int DIGITS = 6;

        public Place {
            weight = weight.map(value -> value.setScale(DIGITS));
        }
    }

    /**
     * How it was judged at that moment.
     *
     * @param measuredOn the latest day for which one of its KPIs has a value
     */
    public record Judged(Optional<LocalDate> measuredOn, Health health) {
        public static final Judged NONE = new Judged(Optional.empty(), Health.NO_DATA);
    }

    /** Of a goal that does not exist yet or no more. */
    public static final GoalState NONE = new GoalState(Delivery.NONE, Optional.empty(), Place.NONE, Judged.NONE);

    /** Of a goal of which no more is known than its place and its sum. */
    public static GoalState of(OptionalLong parentId, Delivery delivery) {
        Place place = new Place(parentId, Optional.empty(), Span.OPEN);
        return new GoalState(delivery, Optional.empty(), place, Judged.NONE);
    }

    /** What it counts in its parent goal: its sums, or a weight of its own of which its share is done. */
    public Delivery counted() {
        return place.weight().map(delivery::scaledTo).orElse(delivery);
    }

    /** Drafts and what was put away do not. */
    public boolean countsInParent() {
        return place.weight().map(BigDecimal::signum).filter(sign -> sign == 0).isEmpty();
    }

    public GoalState with(Delivery other) {
        return new GoalState(other, result, place, judged);
    }

    public GoalState with(Health health) {
        return new GoalState(delivery, result, place, new Judged(judged.measuredOn(), health));
    }

    public GoalState measuredOn(Optional<LocalDate> day) {
        return new GoalState(delivery, result, place, new Judged(day, judged.health()));
    }

    /** The result where there is one, the delivery otherwise. */
    public Attainment attainment() {
        return Attainment.of(delivery, result);
    }
}
