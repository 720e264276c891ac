package io.milepost.recalculation;

import io.milepost.domain.Contribution;
import io.milepost.domain.ParentLink;
import java.util.List;

/** What the store says of the issues of a scope. */
record StoredScope(List<Contribution> contributions, List<ParentLink> links) {

    static StoredScope read(GoalStore store, Scope scope) {
        return new StoredScope(store.contributionsBy(scope.issues()), store.parentLinksOf(scope.issues()));
    }
}
