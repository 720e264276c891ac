package io.milepost.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.domain.plan.Rules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraGoalLinksTest {

    private static final Set<Long> GOALS = Set.of(1L, 2L, 3L);
    private static final Rules RULES = new Rules(Set.of("epic"), Set.of(), Set.of(), Optional.empty(), 1);

    private final Links links = new Links();
    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final JiraGoalLinks goalLinks = new JiraGoalLinks(
            new ContributionLinks(links.manager(), new ContributionLinkType(types)),
            new BulkIssues(issues),
            () -> RULES,
            new Accounts(users));

    @BeforeEach
    void jiraKnowsThreeGoalsAndTheLinkType() {
        IssueLinkType contribution = Links.type(2L, "Contribution", "contributes to", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(contribution));
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(JiraGoalLinksTest::issue)
                .toList());
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(GOALS.contains(id) ? "epic" : "task");
        return issue;
    }

    private void verifyMade(long from, long to) throws CreateException {
        verify(links.manager()).createIssueLink(from, to, 2L, null, anna);
    }

    private void verifyNothingMade() throws CreateException {
        verify(links.manager(), never()).createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
    }

    @Nested
    class WhenAGoalGetsItsFirstParent {

        @Test
        void linksItInThePersonsName() throws CreateException {
            goalLinks.replaceParent(1, OptionalLong.of(2), "anna");

            verifyMade(1, 2);
        }
    }

    @Nested
    class WhenAGoalChangesItsParent {

        @Test
        void removesEveryLinkToAnotherGoalBecauseTheOldestWouldCount() throws CreateException {
            IssueLink byLink = links.contributes(10, 1, 2);
            IssueLink byEpic = links.epic(11, 2, 1);

            goalLinks.replaceParent(1, OptionalLong.of(3), "anna");

            verify(links.manager()).removeIssueLink(byLink, anna);
            verify(links.manager()).removeIssueLink(byEpic, anna);
            verifyMade(1, 3);
        }

        @Test
        void keepsALinkThatIsThereAlready() throws CreateException {
            IssueLink kept = links.contributes(12, 1, 3);

            goalLinks.replaceParent(1, OptionalLong.of(3), "anna");

            verify(links.manager(), never()).removeIssueLink(kept, anna);
            verifyNothingMade();
        }

        @Test
        void keepsLinksToIssuesThatAreNoGoals() throws CreateException {
            IssueLink toATask = links.contributes(13, 1, 50);

            goalLinks.replaceParent(1, OptionalLong.of(3), "anna");

            verify(links.manager(), never()).removeIssueLink(toATask, anna);
        }

        @Test
        void keepsTheLinksOfItsOwnSubGoals() {
            IssueLink fromASubGoal = links.contributes(14, 2, 1);

            goalLinks.replaceParent(1, OptionalLong.of(3), "anna");

            verify(links.manager(), never()).removeIssueLink(fromASubGoal, anna);
        }
    }

    @Nested
    class WhenAGoalGoesToTheTop {

        @Test
        void losesItsLinksToGoals() throws CreateException {
            IssueLink link = links.contributes(10, 1, 2);

            goalLinks.replaceParent(1, OptionalLong.empty(), "anna");

            verify(links.manager()).removeIssueLink(link, anna);
            verifyNothingMade();
        }
    }
}
