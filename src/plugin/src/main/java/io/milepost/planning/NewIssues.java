package io.milepost.planning;

import io.milepost.domain.Span;
import java.util.Optional;

/** Port: makes issues in Jira, as the person and with the person's rights. */
public interface NewIssues {

    /** Refuses what Jira refuses, by {@link IssueRefusedException}. */
    MadeIssue make(String personKey, NewIssue issue);

    /**
     * An issue to be made.
     *
     * @param ownerKey Jira's user key of who it is assigned to
     */
    record NewIssue(long projectId, String typeId, String summary, Optional<String> ownerKey, Span span) {}

    /** An issue that was made. */
    record MadeIssue(long id, String key) {}
}
