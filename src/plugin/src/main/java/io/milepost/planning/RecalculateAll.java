package io.milepost.planning;

import java.util.Optional;

/** Has everything calculated anew, in the background. */
public final class RecalculateAll {

    private final EditRights rights;
    private final FullRun run;

    public RecalculateAll(EditRights rights, FullRun run) {
        this.rights = rights;
        this.run = run;
    }

    /** Refuses a person who is no administrator. */
    public void start(Optional<String> personKey) {
        checkAllowed(personKey);
        run.start();
    }

    void checkAllowed(Optional<String> personKey) {
        rights.checkAdminister(personKey);
    }

    void afterChangeOfRules() {
        run.start();
    }

    /** Port: the run itself. */
    public interface FullRun {

        /** Returns at once; asked for while a run is going on, it is followed by one more. */
        void start();
    }
}
