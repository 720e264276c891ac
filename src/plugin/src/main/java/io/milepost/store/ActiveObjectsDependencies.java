package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.lookup.DependencyRecords;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Reads for roadmaps what waits for what. */
public final class ActiveObjectsDependencies implements DependencyRecords {

    private final DependencyRows rows;

    public ActiveObjectsDependencies(ActiveObjects ao) {
        this.rows = new DependencyRows(ao);
    }

    @Override
    public Map<Long, Set<Long>> among(Collection<Long> issueIds) {
        Set<Long> wanted = Set.copyOf(issueIds);
        Map<Long, Set<Long>> found = rows.inRangeOf(wanted);
        found.keySet().retainAll(wanted);
        found.values().forEach(successors -> successors.retainAll(wanted));
        found.values().removeIf(Set::isEmpty);
        return found;
    }
}
