package io.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds recently updated issues in Jira's search index, whoever may see them. */
public final class UpdatedIssues {

    private static final int PAGE = 500;
    /** The search counts in minutes from its own clock, and the index is a little behind. */
    private static final int OVERLAP_MINUTES = 1;

    private final SearchService search;
    private final Clock clock;

    public UpdatedIssues(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The newest first, so that an issue updated meanwhile pushes others to a later page and never to an earlier one. */
    List<Long> since(Instant time) {
        Query query = query("updated >= \"-" + minutesSince(time) + "m\" ORDER BY updated DESC");
        Set<Long> ids = new LinkedHashSet<>();
        SearchResults<Issue> page = page(query, 0);
        for (int start = PAGE; !page.getResults().isEmpty(); start += PAGE) {
            page.getResults().forEach(issue -> ids.add(issue.getId()));
            page = page(query, start);
        }
        return new ArrayList<>(ids);
    }

    private long minutesSince(Instant time) {
        long seconds = Math.max(0, Duration.between(time, clock.instant()).toSeconds());
        return (seconds + 59) / 60 + OVERLAP_MINUTES;
    }

    private Query query(String jql) {
        ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException(
                    "Jira refuses " + jql + ": " + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }

    private SearchResults<Issue> page(Query query, int start) {
        try {
            return search.searchOverrideSecurity(null, query, new PagerFilter<>(start, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + query, e);
        }
    }
}
