package io.milepost.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the issues and people are called of which one reader may hear. */
public record Names(Map<Long, String> issueKeys, Map<String, Person> people) {

    public Names {
        issueKeys = Map.copyOf(issueKeys);
        people = Map.copyOf(people);
    }

    /** In the order in which people count. */
    public List<String> keysOf(Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(issueKeys::containsKey)
                .map(issueKeys::get)
                .sorted(KeyOrder.BY_PROJECT_AND_NUMBER)
                .toList();
    }

    public boolean isHidden(long issueId) {
        return !issueKeys.containsKey(issueId);
    }

    /** Somebody whose account is gone is called by the key that it had. */
    public Optional<Person> person(Optional<String> personKey) {
        return personKey.map(key -> people.getOrDefault(key, new Person(key, key)));
    }
}
