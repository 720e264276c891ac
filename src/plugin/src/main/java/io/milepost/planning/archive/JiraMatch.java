package io.milepost.planning.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The issues or projects of an archive beside those of this Jira.
 *
 * @param keys by id as in the archive, the key in it; empty for what its Jira had no longer
 * @param same how many have the same id and the same key here
 * @param byId the ids of those that are here under their id
 * @param byKey by id as in the archive, the id here of what has the same key
 */
record JiraMatch(Map<Long, String> keys, int same, Set<Long> byId, Map<Long, Long> byKey) {

    /** Looks for keys only where the same id does not have the key already. */
    static JiraMatch of(Map<Long, String> keys, Finder finder) {
        Map<Long, String> here = finder.keys(keys.keySet());
        Map<Long, Long> byKey = new HashMap<>();
        Map<Long, String> elsewhere = new HashMap<>();
        keys.forEach((id, key) -> {
            if (key.equals(here.get(id))) {
                byKey.put(id, id);
            } else if (!key.isEmpty()) {
                elsewhere.put(id, key);
            }
        });
        int same = byKey.size();
        Map<String, Long> ids = finder.ids(elsewhere.values());
        elsewhere.forEach((id, key) -> Optional.ofNullable(ids.get(key)).ifPresent(there -> byKey.put(id, there)));
        return new JiraMatch(new TreeMap<>(keys), same, Set.copyOf(here.keySet()), byKey);
    }

    boolean isListed(long id) {
        return keys.containsKey(id);
    }

    /** The id here; empty for what is left out. */
    Optional<Long> idOf(long id, Matching matching) {
        return matching == Matching.BY_ID ? Optional.of(id) : Optional.ofNullable(byKey.get(id));
    }

    /** What this Jira has not, by the key that it had, or by its id where it had none any more. */
    List<String> missing(Matching matching) {
        List<String> missing = new ArrayList<>();
        keys.forEach((id, key) -> {
            boolean found = matching == Matching.BY_ID ? byId.contains(id) : byKey.containsKey(id);
            if (!found) {
                missing.add(key.isEmpty() ? "#" + id : key);
            }
        });
        return missing;
    }

    /** Looks things up in this Jira. */
    interface Finder {

        Map<Long, String> keys(Collection<Long> ids);

        Map<String, Long> ids(Collection<String> keys);
    }
}
