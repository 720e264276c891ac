package io.milepost.lookup;

import io.milepost.domain.StateChange;

/** How a goal would move by changes that nobody has written yet. */
public record GoalEffect(IssueDetails.Name goal, StateChange change) {

    /** Whether anything moves that people read off a goal. */
    boolean isSeen() {
        return !change.before().attainment().equals(change.after().attainment())
                || !change.before().delivery().equals(change.after().delivery())
                || change.before().judged().health() != change.after().judged().health();
    }
}
