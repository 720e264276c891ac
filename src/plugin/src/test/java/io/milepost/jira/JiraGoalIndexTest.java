package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraGoalIndexTest {

    private final IssueManager issues = mock(IssueManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final IssueIndexingService indexing = mock(IssueIndexingService.class);
    private final JiraGoalIndex index = new JiraGoalIndex(new BulkIssues(issues), indexing, fields);
    private final Issue goal = mock(Issue.class);
    private final CustomFieldType<?, ?> type = mock(CustomFieldType.class);

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
    void indexesActivitiesWhereAFieldShowsTheirGoals() throws IndexException {
        aFieldOfType("io.milepost.jira:goals-served");
        when(issues.getIssueObjects(anyCollection())).thenReturn(List.of(goal));

        index.reindexActivities(List.of(1L));

        verify(indexing).reIndexIssueObjects(List.of(goal));
    }

    @Test
    void indexesNoActivitiesWhereNoFieldShowsTheirGoals() {
        aFieldOfType("io.milepost.jira:kpi-number");

        index.reindexActivities(List.of(1L));

        verifyNoInteractions(issues, indexing);
    }

    private void aFieldOfType(String key) {
        CustomField field = mock(CustomField.class);
        doReturn(type).when(field).getCustomFieldType();
        when(type.getKey()).thenReturn(key);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
    }

    @Test
    void asksNothingForNoGoals() {
        index.reindex(List.of());
        index.reindexActivities(List.of());

        verifyNoInteractions(issues, indexing);
    }
}
