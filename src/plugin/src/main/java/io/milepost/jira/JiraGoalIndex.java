package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.milepost.recalculation.GoalIndex;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Jira index issues again, so that searches find the new attainment of goals and the new goals of activities. */
public final class JiraGoalIndex implements GoalIndex {

    private static final Logger LOG = LoggerFactory.getLogger(JiraGoalIndex.class);

    private static final String GOALS_SERVED = "io.milepost.jira:goals-served";

    private final BulkIssues issues;
    private final IssueIndexingService indexing;
    private final CustomFieldManager fields;

    public JiraGoalIndex(BulkIssues issues, IssueIndexingService indexing, CustomFieldManager fields) {
        this.issues = issues;
        this.indexing = indexing;
        this.fields = fields;
    }

    @Override
    public void reindex(Collection<Long> goalIds) {
        if (goalIds.isEmpty()) {
            return;
        }
        try {
            indexing.reIndexIssueObjects(issues.read(goalIds));
        } catch (IndexException | RuntimeException e) {
            LOG.error("The goals {} could not be indexed; searches find their former attainment", goalIds, e);
        }
    }

    /** Only while there is a field that shows their goals: the index of an activity holds nothing else of ours. */
    @Override
    public void reindexActivities(Collection<Long> activityIds) {
        if (activityIds.isEmpty() || !isIndexed()) {
            return;
        }
        try {
            indexing.reIndexIssueObjects(issues.read(activityIds));
        } catch (IndexException | RuntimeException e) {
            LOG.error("The issues {} could not be indexed; searches find their former goals", activityIds, e);
        }
    }

    private boolean isIndexed() {
        return fields.getCustomFieldObjects().stream()
                .anyMatch(
                        field -> GOALS_SERVED.equals(field.getCustomFieldType().getKey()));
    }
}
