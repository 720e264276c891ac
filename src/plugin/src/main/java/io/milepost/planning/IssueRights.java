package io.milepost.planning;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Port: Jira's permissions on issues; without a person's key it is asked for nobody in particular. */
public interface IssueRights {

    /** Those of the issues that exist and that the person may edit. */
    Set<Long> editable(Optional<String> personKey, Collection<Long> issueIds);

    /** Those of the issues that exist and that the person may link to others. */
    Set<Long> linkable(Optional<String> personKey, Collection<Long> issueIds);

    /** Whether the project's issues are such that the person may edit them; an issue by itself may still be closed to him. */
    boolean editableIn(Optional<String> personKey, String projectKey);
}
