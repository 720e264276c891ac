package io.milepost.lookup;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Port: Jira's Browse permission, security levels included; without a person's key it is asked for nobody in particular. */
public interface BrowseRights {

    /** Those of the issues that exist and that the person may browse. */
    Set<Long> browsable(Optional<String> personKey, Collection<Long> issueIds);

    /** Whether the project exists and the person may browse it. */
    boolean browsableProject(Optional<String> personKey, String projectKey);
}
