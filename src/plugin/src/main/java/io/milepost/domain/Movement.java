package io.milepost.domain;

/** A goal's total sums before and after a change. */
public record Movement(Delivery before, Delivery after) {

    public Delivery difference() {
        return after.minus(before);
    }
}
