package io.milepost.planning;

/** Port: lets at most one change of plans run at a time in the whole cluster. */
public interface OneAtATime {

    /** Waits for its turn; throws when it cannot be had, and then the change has not run. */
    void run(Runnable change);
}
