package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange.Area;
import java.util.Map;
import java.util.Optional;

/** Has everything calculated anew, in the background. */
public final class RecalculateAll {

    private final EditRights rights;
    private final FullRun run;
    private final SettingsAudit audit;

    public RecalculateAll(EditRights rights, FullRun run, SettingsAudit audit) {
        this.rights = rights;
        this.run = run;
        this.audit = audit;
    }

    /** Refuses a person who is no administrator. */
    public void start(Optional<String> personKey) {
        checkAllowed(personKey);
        run.start(personKey);
        audit.done(personKey, Area.RECALCULATION, "Jira", Map.of("run", "started"));
    }

    /** Ends the run that is under way, wherever it is and whoever started it; refuses a person who is no administrator. */
    public void cancel(Optional<String> personKey) {
        checkAllowed(personKey);
        run.cancel();
        audit.done(personKey, Area.RECALCULATION, "Jira", Map.of("run", "cancelled"));
    }

    void checkAllowed(Optional<String> personKey) {
        rights.checkAdminister(personKey);
    }

    void afterChangeOfRules() {
        run.start(Optional.empty());
    }

    /** Port: the run itself. */
    public interface FullRun {

        /** Returns at once; asked for while a run is going on, it is followed by one more. */
        void start(Optional<String> personKey);

        void cancel();
    }
}
