package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraActivityLinksTest {

    private static final Rules RULES = new Rules(Set.of("epic"), Set.of(), Set.of(), Optional.empty(), 1);

    private final Links links = new Links();
    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final JiraActivityLinks activityLinks = new JiraActivityLinks(
            new ContributionLinks(links.manager(), new ContributionLinkType(types)),
            new BulkIssues(issues),
            () -> RULES,
            new Accounts(users));

    @BeforeEach
    void jiraKnowsAnnaAndTheLinkType() {
        IssueLinkType contribution = Links.type(2L, "Contribution", "contributes to", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(contribution));
        when(users.getUserByKey("anna")).thenReturn(anna);
    }

    @Nested
    class WhenAnIssueIsLinked {

        @Test
        void contributesInThePersonsName() throws CreateException {
            links.contributes(10, 7, 2);
            links.blocks(11, 7, 1);

            activityLinks.link(7, 1, "anna");

            verify(links.manager()).createIssueLink(7L, 1L, 2L, null, anna);
        }

        @Test
        void isLinkedOnce() throws CreateException {
            links.contributes(10, 7, 1);

            activityLinks.link(7, 1, "anna");

            verify(links.manager(), never()).createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
        }
    }

    @Nested
    class WhenALinkIsTakenAway {

        @Test
        void takesAwayThatToTheGoalAlone() {
            IssueLink toTheGoal = links.contributes(10, 7, 1);
            IssueLink toAnother = links.contributes(11, 7, 2);
            IssueLink blocking = links.blocks(12, 7, 1);
            IssueLink fromTheGoal = links.contributes(13, 1, 7);

            assertThat(activityLinks.unlink(7, 1, "anna")).isTrue();

            verify(links.manager()).removeIssueLink(toTheGoal, anna);
            verify(links.manager(), never()).removeIssueLink(toAnother, anna);
            verify(links.manager(), never()).removeIssueLink(blocking, anna);
            verify(links.manager(), never()).removeIssueLink(fromTheGoal, anna);
        }

        @Test
        void leavesTheEpicAsItIs() {
            IssueLink epic = links.epic(10, 1, 7);

            assertThat(activityLinks.unlink(7, 1, "anna")).isFalse();

            verify(links.manager(), never()).removeIssueLink(epic, anna);
        }
    }

    @Nested
    class WhenItIsAskedWhetherAnIssueMayContribute {

        private void issueOfType(String type) {
            Issue issue = mock(Issue.class);
            when(issue.getIssueTypeId()).thenReturn(type);
            when(issues.getIssueObjects(anyCollection())).thenReturn(List.of(issue));
        }

        @Test
        void goesByTheTypesOfTheSettings() {
            issueOfType("task");
            assertThat(activityLinks.mayContribute(7)).isTrue();

            issueOfType("epic");
            assertThat(activityLinks.mayContribute(7)).isFalse();
        }

        @Test
        void isFalseForOneThatIsGone() {
            when(issues.getIssueObjects(anyCollection())).thenReturn(List.of());

            assertThat(activityLinks.mayContribute(7)).isFalse();
        }
    }
}
