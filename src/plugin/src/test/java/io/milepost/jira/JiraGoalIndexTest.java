package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraGoalIndexTest {

    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final JiraGoalIndex index = new JiraGoalIndex(new BulkIssues(issues), indexing);
    private final Issue goal = mock(Issue.class);

    @Test
    void indexesAllGoalsOfABatchAtOnceAndThoseOnlyThatExist() throws IndexException {
        when(issues.getIssueObjects(anyCollection())).thenReturn(Arrays.asList(goal, null));

        index.reindex(List.of(1L, 404L));

        verify(indexing).reIndexIssueObjects(List.of(goal));
    }

    @Test
    void leavesTheSumsAloneWhenIndexingFails() throws IndexException {
        when(issues.getIssueObjects(anyCollection())).thenReturn(List.of(goal));
        when(indexing.reIndexIssueObjects(anyCollection())).thenThrow(new IndexException("index locked"));

        assertThatCode(() -> index.reindex(List.of(1L))).doesNotThrowAnyException();
    }

    @Test
    void asksNothingForNoGoals() {
        index.reindex(List.of());

        verifyNoInteractions(issues, indexing);
    }
}
