package io.milepost.lookup;

import java.util.Optional;

/** Port: for whom Jira runs a search. */
public interface SearchRights {

    /** Not so where the search names what the person may not see, or what is not there. */
    boolean runs(Optional<String> personKey, String jql);
}
