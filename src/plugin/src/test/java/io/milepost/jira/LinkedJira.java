package io.milepost.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
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

/** A mocked Jira that knows Anna, the type of links by which issues contribute, and epics as goals. */
final class LinkedJira {

    static final Rules RULES = new Rules(Set.of("epic"), Set.of(), Set.of(), Optional.empty(), 1);
    static final String ANNA = "anna";

    private static final long CONTRIBUTION = 2;

    final Links links = new Links();
    final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);

    LinkedJira() {
        IssueLinkType contribution = Links.type(CONTRIBUTION, "Contribution", "contributes to", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(contribution));
        when(users.getUserByKey(ANNA)).thenReturn(anna);
    }

    ContributionLinks contributions() {
        return new ContributionLinks(links.manager(), new ContributionLinkType(types));
    }

    BulkIssues bulkIssues() {
        return new BulkIssues(issues);
    }

    Accounts accounts() {
        return new Accounts(users);
    }

    void verifyMade(long from, long to) throws CreateException {
        verify(links.manager()).createIssueLink(from, to, CONTRIBUTION, null, anna);
    }

    void verifyNothingMade() throws CreateException {
        verify(links.manager(), never()).createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
    }

    void verifyTakenAway(IssueLink link) {
        verify(links.manager()).removeIssueLink(link, anna);
    }

    void verifyLeft(IssueLink link) {
        verify(links.manager(), never()).removeIssueLink(link, anna);
    }
}
