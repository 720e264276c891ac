package io.milepost.planning;

import io.milepost.domain.CauseKind;
import io.milepost.domain.PlanDetail;
import java.util.List;
import java.util.Optional;

/** Port: has an issue's numbers looked at again after what people have changed; returns at once. */
public interface RecalculationRequests {

    /** @param told what the person did, for the ledger; at least one thing */
    void request(long issueId, Optional<String> personKey, List<Told> told);

    default void request(long issueId, CauseKind kind, Optional<String> personKey) {
        request(issueId, personKey, List.of(Told.of(kind)));
    }

    /**
     * One thing that a person did.
     *
     * @param from the old value as the person saw it
     * @param to the new value as the person saw it
     * @param detail what in a plan it was
     */
    record Told(CauseKind kind, Optional<String> from, Optional<String> to, Optional<PlanDetail> detail) {

        static Told of(CauseKind kind) {
            return new Told(kind, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
