package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of the issues that a query finds.
 *
 * @param errors why the query was not understood, with the place; then there are no rows
 */
record IssueList(List<IssueRow> rows, int start, int total, List<String> errors) {
    static final int PAGE = 50;

    static IssueList find(SearchService search, ApplicationUser person, String jql, int start, Times times) {
        return find(search, person, jql, start, issue -> IssueRow.of(issue, times));
    }

    static IssueList find(
            SearchService search, ApplicationUser person, String jql, int start, Function<Issue, IssueRow> row) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid()) {
            return refused(new ArrayList<>(parsed.getErrors().getErrorMessages()));
        }
        try {
            SearchResults<Issue> found = search.search(person, parsed.getQuery(), new PagerFilter<Issue>(start, PAGE));
            List<IssueRow> rows = found.getResults().stream().map(row).toList();
            return new IssueList(rows, start, found.getTotal(), List.of());
        } catch (SearchException failed) {
            return refused(List.of(failed.getMessage()));
        }
    }

    private static IssueList refused(List<String> errors) {
        return new IssueList(List.of(), 0, 0, errors);
    }

    /** Where the next page starts, -1 where there is none. */
    int next() {
        return start + rows.size() < total ? start + PAGE : -1;
    }

    /** Where the page before starts, -1 where there is none. */
    int previous() {
        return start > 0 ? Math.max(0, start - PAGE) : -1;
    }
}
