package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdatedIssuesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final SearchService search = mock(SearchService.class);
    private final List<String> asked = new ArrayList<>();
    private final MessageSet errors = new MessageSetImpl();
    private final UpdatedIssues updated = new UpdatedIssues(search, Clock.fixed(NOW, ZoneOffset.UTC));
    private List<Issue> found = List.of();

    @BeforeEach
    void jiraSearches() throws SearchException {
        when(search.parseQuery(isNull(), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            return new ParseResult(mock(Query.class), errors);
        });
        when(search.searchOverrideSecurity(isNull(), any(), any())).thenAnswer(call -> page(call.getArgument(2)));
    }

    private SearchResults<Issue> page(PagerFilter<?> pager) {
        List<Issue> part =
                found.stream().skip(pager.getStart()).limit(pager.getMax()).toList();
        return new SearchResults<>(part, found.size(), pager.getMax(), pager.getStart());
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    @ParameterizedTest(name = "since {0} asks for {1} minutes")
    @CsvSource({
        "2026-11-21T11:59:30Z, 2",
        "2026-11-21T11:59:00Z, 2",
        "2026-11-21T11:58:59Z, 3",
        "2026-11-21T12:00:30Z, 1",
        "2026-11-20T12:00:00Z, 1441"
    })
    void asksInWholeMinutesRoundedUpAndOneMore(Instant since, int minutes) {
        updated.since(since);

        assertThat(asked).containsExactly("updated >= \"-" + minutes + "m\" ORDER BY updated DESC");
    }

    @Test
    void readsPageAfterPage() {
        found = LongStream.rangeClosed(1, 1_200)
                .mapToObj(UpdatedIssuesTest::issue)
                .toList();

        assertThat(updated.since(NOW)).hasSize(1_200).startsWith(1L).endsWith(1_200L);
    }

    @Test
    void countsAnIssueOnceThatMovedToALaterPageMeanwhile() {
        found = List.of(issue(1), issue(2), issue(1));

        assertThat(updated.since(NOW)).containsExactly(1L, 2L);
    }

    @Test
    void saysWhatJiraRefuses() {
        errors.addErrorMessage("no such field");

        assertThatThrownBy(() -> updated.since(NOW)).hasMessageContaining("no such field");
    }
}
