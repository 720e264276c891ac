package io.milepost.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what issues and people are called, for what is shown of plans and for what people type. */
public final class NameLookup {

    private final Visibility visibility;
    private final Issues issues;
    private final People people;

    public NameLookup(Visibility visibility, Issues issues, People people) {
        this.visibility = visibility;
        this.issues = issues;
        this.people = people;
    }

    /** Issues that the viewer may not see, and those that are gone, have no name. */
    public Names names(Viewer viewer, Collection<Long> issueIds, Collection<String> personKeys) {
        Map<Long, String> keys = issues.details(visibility.seenOf(viewer, issueIds)).values().stream()
                .collect(Collectors.toMap(IssueDetails::id, IssueDetails::key));
        return new Names(keys, people.byKeys(personKeys));
    }

    /** By the keys as they were given, the ids of those issues that the viewer may see. */
    public Map<String, Long> issueIds(Viewer viewer, Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        keys.forEach(key -> issues.idOf(key).ifPresent(id -> ids.put(key, id)));
        ids.values().retainAll(visibility.seenOf(viewer, Set.copyOf(ids.values())));
        return ids;
    }

    /** Refuses a project that the viewer may not see like one that does not exist. */
    public ProjectDetails project(Viewer viewer, String key) {
        visibility.checkProject(viewer, key);
        return issues.project(key).orElseThrow(() -> new UnknownProjectException(key));
    }

    /** Jira's user keys by user names; names without an account are absent. */
    public Map<String, String> personKeys(Collection<String> names) {
        return people.keysOf(names);
    }
}
