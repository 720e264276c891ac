package io.milepost.lookup;

import java.util.Optional;
import java.util.Set;

/** Port: Jira's search, asked as the reader, so that it finds nothing that he may not see. */
public interface IssuesFound {

    /** Ids of the issues of goal types that the search finds; throws {@link SearchRefusedException} where it cannot be run. */
    Set<Long> goals(Optional<String> personKey, String jql);
}
