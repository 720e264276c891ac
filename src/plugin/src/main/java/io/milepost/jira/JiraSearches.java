package io.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import io.milepost.lookup.SearchRights;
import io.milepost.planning.Searches;
import java.util.Optional;

/** Has Jira read a search before a KPI, a plan or a view goes by it. */
public final class JiraSearches implements Searches, SearchRights {

    private final SearchService search;
    private final Accounts accounts;

    public JiraSearches(SearchService search, Accounts accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    @Override
    public Optional<String> refusalOf(Optional<String> personKey, String jql) {
        ApplicationUser person = accounts.userOrNobody(personKey);
        ParseResult parsed = search.parseQuery(person, jql);
        return parsed.isValid()
                ? refusal(search.validateQuery(person, parsed.getQuery()))
                : refusal(parsed.getErrors());
    }

    @Override
    public boolean runs(Optional<String> personKey, String jql) {
        return refusalOf(personKey, jql).isEmpty();
    }

    private static Optional<String> refusal(MessageSet messages) {
        return messages.hasAnyErrors() ? Optional.of(String.join(" ", messages.getErrorMessages())) : Optional.empty();
    }
}
