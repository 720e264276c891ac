package io.milepost.planning;

import java.util.Optional;

/** Port: Jira's search language. */
public interface Searches {

    /** What Jira says is wrong with the text, in the person's language; empty where it can be searched with. */
    Optional<String> refusalOf(Optional<String> personKey, String jql);
}
