package io.milepost.lookup;

import java.util.Collection;

/** Port: the issues of whole projects, unfiltered. */
public interface ProjectIssues {

    /** The ids of all issues of the project, without reading these. */
    Collection<Long> idsOf(long projectId);

    /** Those of issues that are no goals that may be activities by their type. */
    Collection<Long> ofActivityTypes(Collection<Long> issueIds);
}
