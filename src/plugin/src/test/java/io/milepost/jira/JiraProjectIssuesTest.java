package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.milepost.domain.plan.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JiraProjectIssuesTest {

    private final IssueManager issues = mock(IssueManager.class);
    private Set<String> activityTypes = Set.of();
    private final JiraProjectIssues projectIssues = new JiraProjectIssues(
            issues,
            new BulkIssues(issues),
            () -> new Rules(Set.of("epic"), activityTypes, Set.of(), Optional.empty(), 1));

    @Test
    void readsNoIssueWhereEveryTypeMayServeAGoal() {
        assertThat(projectIssues.ofActivityTypes(List.of(1L, 2L))).containsExactly(1L, 2L);

        verify(issues, never()).getIssueObjects(anyCollection());
    }

    @Test
    void asksForTheTypesWhereSomeMayNot() {
        activityTypes = Set.of("story");
        Issue story = issue(1L, "story");
        Issue bug = issue(2L, "bug");
        when(issues.getIssueObjects(List.of(1L, 2L))).thenReturn(List.of(story, bug));

        assertThat(projectIssues.ofActivityTypes(List.of(1L, 2L))).containsExactly(1L);
    }

    private static Issue issue(long id, String type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(type);
        return issue;
    }
}
