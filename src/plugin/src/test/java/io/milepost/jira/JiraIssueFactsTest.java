package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.WorkState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraIssueFactsTest {

    private final Map<Long, Issue> known = new HashMap<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Links links = new Links();
    private final JiraIssueFacts facts = new JiraIssueFacts(
            new BulkIssues(issues),
            issues,
            projects,
            new ContributionLinks(links.manager(), new ContributionLinkType(mock(IssueLinkTypeManager.class))),
            mock(UpdatedIssues.class));

    @BeforeEach
    void jiraKnowsIssues() {
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            List<Issue> found = new ArrayList<>();
            call.<Collection<Long>>getArgument(0).forEach(id -> found.add(known.get(id)));
            return found;
        });
        issue(10, "epic", "indeterminate");
    }

    private Issue issue(long id, String type, String category) {
        Issue issue = mock(Issue.class);
        Status status = mock(Status.class);
        StatusCategory statusCategory = mock(StatusCategory.class);
        when(statusCategory.getKey()).thenReturn(category);
        when(status.getStatusCategory()).thenReturn(statusCategory);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getStatus()).thenReturn(status);
        known.put(id, issue);
        return issue;
    }

    private IssueFact read(long id) {
        return facts.read(List.of(id)).get(id);
    }

    @Nested
    class WhenAnIssueIsRead {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"new, TO_DO", "indeterminate, IN_PROGRESS", "done, DONE", "undefined, TO_DO"})
        void isAsFarAsTheCategoryOfItsStatus(String category, Progress progress) {
            issue(11, "task", category);

            assertThat(read(11).state()).isEqualTo(new WorkState(progress, Optional.empty()));
        }

        @Test
        void saysTypeProjectAndResolution() {
            Issue issue = issue(11, "task", "done");
            when(issue.getResolutionId()).thenReturn("5");

            assertThat(read(11).typeId()).isEqualTo("task");
            assertThat(read(11).projectId()).isEqualTo(1);
            assertThat(read(11).state().resolutionId()).contains("5");
        }

        @Test
        void leavesOutWhatDoesNotExist() {
            assertThat(facts.read(List.of(10L, 404L))).containsOnlyKeys(10L);
        }

        @Test
        void asksJiraTwiceHoweverManyIssuesThereAre() {
            for (long id = 11; id < 60; id++) {
                issue(id, "task", "new");
                links.epic(id, 10, id);
            }

            facts.read(known.keySet());

            verify(issues, times(2)).getIssueObjects(anyCollection());
        }
    }

    @Nested
    class WhenIssuesAreLinked {

        @BeforeEach
        void anActivity() {
            issue(11, "task", "new");
        }

        @Test
        void takesTheEpicLinkFromTheEpicsOutwardSide() {
            links.epic(100, 10, 11);

            assertThat(read(11).relations().goalLinks()).containsExactly(new GoalLink(100, 10, "epic", Path.EPIC));
            assertThat(read(10).relations().memberIds()).containsExactly(11L);
            assertThat(read(10).relations().goalLinks()).isEmpty();
        }

        @Test
        void takesTheContributionFromTheActivitysOutwardSide() {
            links.contributes(101, 11, 10);

            assertThat(read(11).relations().goalLinks()).containsExactly(new GoalLink(101, 10, "epic", Path.LINK));
            assertThat(read(10).relations().memberIds()).containsExactly(11L);
        }

        @Test
        void leavesOtherLinksAlone() {
            links.blocks(102, 11, 10);

            assertThat(read(11).relations().goalLinks()).isEmpty();
            assertThat(read(10).relations().memberIds()).isEmpty();
        }

        @Test
        void leavesOutALinkIntoNothing() {
            links.contributes(103, 11, 404);

            assertThat(read(11).relations().goalLinks()).isEmpty();
        }
    }

    @Nested
    class WhenIssuesAreSubTasks {

        @Test
        void tiesThemToTheirParentFromBothSides() {
            Issue parent = issue(11, "task", "new");
            Issue subTask = issue(12, "sub-task", "new");
            when(subTask.isSubTask()).thenReturn(true);
            when(subTask.getParentId()).thenReturn(11L);
            when(parent.getSubTaskObjects()).thenReturn(List.of(subTask));

            assertThat(read(12).relations().parentId()).isEqualTo(OptionalLong.of(11));
            assertThat(read(11).relations().subTaskIds()).isEqualTo(Set.of(12L));
            assertThat(read(11).relations().parentId()).isEmpty();
        }
    }

    @Nested
    class WhenASubTaskHasLostItsParent {

        @Test
        void isAnIssueOfItsOwn() {
            Issue orphan = issue(12, "sub-task", "new");
            when(orphan.isSubTask()).thenReturn(true);
            when(orphan.getParentId()).thenReturn(null);

            assertThat(read(12).relations().parentId()).isEmpty();
        }
    }

    @Nested
    class WhenEverythingIsRead {

        @Test
        void countsTheIssuesOfAllProjectsInOrder() {
            Project marketing = mock(Project.class);
            Project operations = mock(Project.class);
            when(marketing.getId()).thenReturn(1L);
            when(operations.getId()).thenReturn(2L);
            when(projects.getProjectObjects()).thenReturn(List.of(marketing, operations));
            when(issues.getIssueIdsForProject(1L)).thenReturn(List.of(30L, 10L));
            when(issues.getIssueIdsForProject(2L)).thenReturn(List.of(20L));

            assertThat(facts.allIds()).containsExactly(10, 20, 30);
        }
    }
}
