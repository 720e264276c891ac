package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The goals that a call names by their keys, at least one, and what is found for them. */
record NamedGoals<T>(ActivitySearch search, Finding<T> finding) {

    static final int LEAST = 1;
    static final int MOST = 1_000;

    /** Asks for something of goals; those that are unknown or unseen have nothing. */
    interface Finding<T> {
        List<T> of(Viewer searcher, Collection<String> keys);
    }

    List<T> found(Asked asked) {
        return finding.of(asked.searcher(), asked.arguments());
    }

    /** The first key of which there is no goal, or none that the searcher sees. */
    Optional<String> unknown(Viewer searcher, List<String> keys) {
        return search.unknownGoal(searcher, keys);
    }
}
