package io.milepost.recalculation;

import io.milepost.domain.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads from Jira's change histories who did what to an issue. */
public interface IssueHistory {

    /**
     * The changes of status, links, epic, parent, type, resolution and project, each with the id of its change group; an
     * issue without any, or without history, is absent from the answer.
     *
     * @param sinceByIssue for each issue the earliest time of interest
     */
    Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue);
}
