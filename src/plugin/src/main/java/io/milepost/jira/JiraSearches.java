package io.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import io.milepost.planning.Searches;
import java.util.Optional;

/** Has Jira read a search before a KPI counts by it. */
public final class JiraSearches implements Searches {

    private final SearchService search;
    private final Accounts accounts;

    public JiraSearches(SearchService search, Accounts accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> refusalOf(Optional<String> personKey, String jql) {
        ParseResult parsed = search.parseQuery(accounts.userOrNobody(personKey), jql);
        return parsed.isValid()
                ? Optional.empty()
                : Optional.of(String.join(" ", parsed.getErrors().getErrorMessages()));
    }
}
