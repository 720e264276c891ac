package io.milepost.lookup;

/** Port: says how the recalculation is doing now. */
public interface Operations {

    Operation now();
}
