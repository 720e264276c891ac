package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from Jira's change histories who did what to an issue. */
public interface IssueHistory {

    /**
     * A change of a number field, or its first value.
     *
     * @param value the new value
     * @param occasion with the id of the change's group in the history; without one where the issue was created with it
     */
    record NumberChange(long issueId, String fieldId, KpiValue value, Occasion occasion) {}

    /**
     * The changes of status, links, epic, parent, type, resolution, project and weight, of these number fields, and of
     * goals' dates, each with the id of its change group; an issue without any, or without history, is absent from the
     * answer.
     *
     * @param sinceByIssue for each issue the earliest time of interest
     */
    Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds);

    /**
     * All that is known of these number fields, by time, beginning with what the issues were created with; where one was
     * emptied, there is nothing to tell.
     */
    List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue);
}
