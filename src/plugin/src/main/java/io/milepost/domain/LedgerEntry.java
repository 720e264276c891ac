package io.milepost.domain;

import java.util.List;

/** One line of a goal's ledger: how its state changed in one batch, and why; it is never changed afterwards. */
public record LedgerEntry(long id, long goalId, RuleStamp stamp, StateChange change, List<Cause> causes) {

    public LedgerEntry {
        causes = List.copyOf(causes);
    }

    public Movement movement() {
        return change.movement();
    }
}
