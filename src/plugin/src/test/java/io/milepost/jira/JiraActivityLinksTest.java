package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraActivityLinksTest {

    private final LinkedJira jira = new LinkedJira();
    private final Links links = jira.links;
    private final JiraActivityLinks activityLinks =
            new JiraActivityLinks(jira.contributions(), jira.bulkIssues(), () -> LinkedJira.RULES, jira.accounts());

    @Nested
    class WhenAnIssueIsLinked {

        @Test
        void contributesInThePersonsName() throws CreateException {
            links.contributes(10, 7, 2);
            links.blocks(11, 7, 1);

            activityLinks.link(7, 1, LinkedJira.ANNA);

            jira.verifyMade(7, 1);
        }

        @Test
        void isLinkedOnce() throws CreateException {
            links.contributes(10, 7, 1);

            activityLinks.link(7, 1, LinkedJira.ANNA);

            jira.verifyNothingMade();
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

            assertThat(activityLinks.unlink(7, 1, LinkedJira.ANNA)).isTrue();

            jira.verifyTakenAway(toTheGoal);
            jira.verifyLeft(toAnother);
            jira.verifyLeft(blocking);
            jira.verifyLeft(fromTheGoal);
        }

        @Test
        void leavesTheEpicAsItIs() {
            IssueLink epic = links.epic(10, 1, 7);

            assertThat(activityLinks.unlink(7, 1, LinkedJira.ANNA)).isFalse();

            jira.verifyLeft(epic);
        }
    }

    @Nested
    class WhenItIsAskedWhetherAnIssueMayContribute {

        private void issueOfType(String type) {
            Issue issue = mock(Issue.class);
            when(issue.getIssueTypeId()).thenReturn(type);
            when(jira.issues.getIssueObjects(anyCollection())).thenReturn(List.of(issue));
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
            when(jira.issues.getIssueObjects(anyCollection())).thenReturn(List.of());

            assertThat(activityLinks.mayContribute(7)).isFalse();
        }
    }
}
