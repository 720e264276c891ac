package io.milepost.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.lookup.People;
import io.milepost.lookup.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds people by Jira's user keys. */
public final class Accounts implements People {

    private final UserManager users;

    public Accounts(UserManager users) {
        this.users = users;
    }

    @Override
    public Map<String, Person> byKeys(Collection<String> keys) {
        Map<String, Person> people = new HashMap<>();
        keys.forEach(key -> find(key).ifPresent(user -> people.put(key, person(user))));
        return people;
    }

    @Override
    public Map<String, String> keysOf(Collection<String> names) {
        Map<String, String> keys = new HashMap<>();
        names.forEach(name ->
                Optional.ofNullable(users.getUserByName(name)).ifPresent(user -> keys.put(name, user.getKey())));
        return keys;
    }

    /** Null, Jira's word for nobody in particular, where there is no key or no such account. */
    ApplicationUser userOrNobody(Optional<String> key) {
        return key.flatMap(this::find).orElse(null);
    }

    /** Somebody who can log in: without an active account nobody sees anything. */
    Optional<ApplicationUser> active(String key) {
        return find(key).filter(ApplicationUser::isActive);
    }

    static Person person(ApplicationUser user) {
        return new Person(user.getName(), user.getDisplayName());
    }

    private Optional<ApplicationUser> find(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }
}
