package io.milepost.lookup;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Port: Jira's search for goals and activities alike, asked as the reader, so that it finds nothing that he may not see. */
public interface WorkFound {

    /**
     * Ids of the issues of these projects that the search finds. Throws {@link SearchRefusedException} where it cannot be
     * run, and {@link SearchTooWideException} where it finds more than are read.
     */
    Set<Long> issues(Optional<String> personKey, String jql, Collection<Long> projectIds);
}
