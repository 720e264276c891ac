package io.milepost.lookup;

import java.util.Optional;

/** Who reads: a person, nobody in particular, or Jira itself where it has set all rights aside. */
public record Viewer(Optional<String> personKey, boolean unrestricted) {

    public static Viewer person(String key) {
        return new Viewer(Optional.of(key), false);
    }

    public static Viewer anonymous() {
        return new Viewer(Optional.empty(), false);
    }

    /** Only for questions that Jira asks with security overridden, never for a person's page. */
    public static Viewer withoutRestriction() {
        return new Viewer(Optional.empty(), true);
    }

    public boolean isAnonymous() {
        return personKey.isEmpty() && !unrestricted;
    }
}
