package io.milepost.recalculation;

/** How far a full recalculation is; of one that does not run, nothing of nothing. */
public record FullProgress(boolean running, long done, long total) {

    static final FullProgress IDLE = new FullProgress(false, 0, 0);
}
