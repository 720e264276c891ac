package io.milepost.jira;

import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraGoalLinksTest {

    private static final Set<Long> GOALS = Set.of(1L, 2L, 3L);
    private final LinkedJira jira = new LinkedJira();
    private final Links links = jira.links;
    private final JiraGoalLinks goalLinks =
            new JiraGoalLinks(jira.contributions(), jira.bulkIssues(), () -> LinkedJira.RULES, jira.accounts());

    @BeforeEach
    void jiraKnowsThreeGoals() {
        when(jira.issues.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(JiraGoalLinksTest::issue)
                        .toList());
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(GOALS.contains(id) ? "epic" : "task");
        return issue;
    }

    @Nested
    class WhenAGoalGetsItsFirstParent {

        @Test
        void linksItInThePersonsName() throws CreateException {
            goalLinks.replaceParent(1, OptionalLong.of(2), LinkedJira.ANNA);

            jira.verifyMade(1, 2);
        }
    }

    @Nested
    class WhenAGoalChangesItsParent {

        @Test
        void removesEveryLinkToAnotherGoalBecauseTheOldestWouldCount() throws CreateException {
            IssueLink byLink = links.contributes(10, 1, 2);
            IssueLink byEpic = links.epic(11, 2, 1);

            goalLinks.replaceParent(1, OptionalLong.of(3), LinkedJira.ANNA);

            jira.verifyTakenAway(byLink);
            jira.verifyTakenAway(byEpic);
            jira.verifyMade(1, 3);
        }

        @Test
        void keepsALinkThatIsThereAlready() throws CreateException {
            IssueLink kept = links.contributes(12, 1, 3);

            goalLinks.replaceParent(1, OptionalLong.of(3), LinkedJira.ANNA);

            jira.verifyLeft(kept);
            jira.verifyNothingMade();
        }

        @Test
        void keepsLinksToIssuesThatAreNoGoals() throws CreateException {
            IssueLink toATask = links.contributes(13, 1, 50);

            goalLinks.replaceParent(1, OptionalLong.of(3), LinkedJira.ANNA);

            jira.verifyLeft(toATask);
        }

        @Test
        void keepsTheLinksOfItsOwnSubGoals() {
            IssueLink fromASubGoal = links.contributes(14, 2, 1);

            goalLinks.replaceParent(1, OptionalLong.of(3), LinkedJira.ANNA);

            jira.verifyLeft(fromASubGoal);
        }
    }

    @Nested
    class WhenAGoalGoesToTheTop {

        @Test
        void losesItsLinksToGoals() throws CreateException {
            IssueLink link = links.contributes(10, 1, 2);

            goalLinks.replaceParent(1, OptionalLong.empty(), LinkedJira.ANNA);

            jira.verifyTakenAway(link);
            jira.verifyNothingMade();
        }
    }
}
