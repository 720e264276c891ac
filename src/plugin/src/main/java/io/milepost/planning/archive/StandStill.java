package io.milepost.planning.archive;

/** Port: keeps everything still that writes by itself, in the whole cluster. */
public interface StandStill {

    /** Meanwhile no sums move; what happens in Jira waits. Throws when its turn does not come. */
    void whileNothingIsCalculated(Runnable work);

    /** As the other; nobody changes plans meanwhile, a full recalculation is broken off, and one begins afterwards. */
    void whileNothingIsChanged(Runnable work);
}
