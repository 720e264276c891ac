package io.milepost.jira;

import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.milepost.recalculation.GoalIndex;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Jira index goals' issues again, so that searches find the new attainment. */
public final class JiraGoalIndex implements GoalIndex {

    private static final Logger LOG = LoggerFactory.getLogger(JiraGoalIndex.class);

    private final BulkIssues issues;
    private final IssueIndexingService indexing;

    public JiraGoalIndex(BulkIssues issues, IssueIndexingService indexing) {
        this.issues = issues;
        this.indexing = indexing;
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
}
