package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.SearchTooWideException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraIssuesFoundTest {

    private static final Optional<String> ANNA = Optional.of("anna");

    private final SearchService search = mock(SearchService.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Query query = mock(Query.class);
    private final MessageSet errors = new MessageSetImpl();
    private List<Issue> issues = List.of();
    private final JiraIssuesFound found = new JiraIssuesFound(search, new Accounts(users), null);

    @BeforeEach
    void annaSearches() throws SearchException {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(search.parseQuery(eq(anna), anyString())).thenAnswer(call -> new ParseResult(query, errors));
        when(search.validateQuery(anna, query)).thenReturn(new MessageSetImpl());
        when(search.searchCount(anna, query)).thenAnswer(call -> (long) issues.size());
        when(search.search(eq(anna), eq(query), any())).thenAnswer(call -> page(call.getArgument(2)));
    }

    private SearchResults<Issue> page(PagerFilter<?> pager) {
        List<Issue> part =
                issues.stream().skip(pager.getStart()).limit(pager.getMax()).toList();
        return new SearchResults<>(part, issues.size(), pager.getMax(), pager.getStart());
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    @Nested
    class WhenASearchFindsIssues {

        @Test
        void areThoseOfTheProjectsThatWereAskedFor() {
            issues = LongStream.rangeClosed(1, 501)
                    .mapToObj(JiraIssuesFoundTest::issue)
                    .toList();

            assertThat(found.issues(ANNA, "labels = q3", Set.of(20L, 10L))).hasSize(501);
            verify(search).parseQuery(anna, "(labels = q3) AND project in (10, 20)");
        }

        @Test
        void areNotNarrowedByMoreProjectsThanASearchHolds() {
            found.issues(
                    ANNA,
                    "labels = q3",
                    IntStream.range(0, 51).mapToObj(Long::valueOf).toList());

            verify(search).parseQuery(anna, "(labels = q3)");
        }
    }

    @Nested
    class WhenJiraDoesNotRunASearch {

        @Test
        void saysWhyInJirasWords() {
            errors.addErrorMessage("Error in the JQL Query: expecting a value");

            assertThatThrownBy(() -> found.issues(ANNA, "labels =", Set.of()))
                    .isInstanceOf(SearchRefusedException.class)
                    .hasMessageContaining("expecting a value");
        }
    }

    @Nested
    class WhenASearchFindsMoreThanIsRead {

        @Test
        void isRefusedBeforeAnIssueIsRead() throws SearchException {
            when(search.searchCount(anna, query)).thenReturn(JiraIssuesFound.MOST + 1L);

            assertThatThrownBy(() -> found.issues(ANNA, "project = MKT", Set.of()))
                    .isInstanceOf(SearchTooWideException.class)
                    .hasMessageContaining("20000");
            verify(search, never()).search(any(), any(), any());
        }
    }
}
