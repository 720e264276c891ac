package io.milepost.planning.archive;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: which issues, projects and people Jira has. What it has not is absent from the answers. */
public interface ArchiveNames {

    Map<Long, String> issueKeys(Collection<Long> ids);

    Map<String, Long> issueIds(Collection<String> keys);

    Map<Long, String> projectKeys(Collection<Long> ids);

    Map<String, Long> projectIds(Collection<String> keys);

    /** Those of the keys that belong to an account. */
    Set<String> people(Collection<String> keys);
}
