package io.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.lookup.IssuesFound;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.SearchTooWideException;
import io.milepost.lookup.WorkFound;
import io.milepost.planning.CurrentSettings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Has Jira run the search of a plan, among the types of goals, or of a view, among all, as the person who reads it. */
public final class JiraIssuesFound implements IssuesFound, WorkFound {

    private static final int PAGE = 500;

    /** More goals than anybody has in one plan: a search that finds more is not read to its end. */
    static final int MOST = 20_000;

    private static final int MOST_PROJECTS = 50;

    private final SearchService search;
    private final Accounts accounts;
    private final CurrentSettings settings;

    public JiraIssuesFound(SearchService search, Accounts accounts, CurrentSettings settings) {
        this.search = search;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Set<Long> goals(Optional<String> personKey, String jql) {
        List<String> types = settings.settings().goalTypes();
        if (types.isEmpty()) {
            return Set.of();
        }
        String amongGoals = "(" + jql + ") AND issuetype in (" + String.join(", ", types) + ")";
        return run(personKey, amongGoals, this::found);
    }

    @Override
    public Set<Long> issues(Optional<String> personKey, String jql, Collection<Long> projectIds) {
        return run(personKey, "(" + jql + ")" + among(projectIds), this::all);
    }

    /** Of more projects the search itself is quicker than their list. */
    private static String among(Collection<Long> projectIds) {
        if (projectIds.isEmpty() || projectIds.size() > MOST_PROJECTS) {
            return "";
        }
        return projectIds.stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", " AND project in (", ")"));
    }

    /** What finds the issues of a search that Jira understands. */
    private interface Finding {
        Set<Long> found(ApplicationUser person, Query query) throws SearchException;
    }

    private Set<Long> run(Optional<String> personKey, String jql, Finding finding) {
        ApplicationUser person = accounts.userOrNobody(personKey);
        ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid()) {
            throw refused(parsed.getErrors());
        }
        MessageSet problems = search.validateQuery(person, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            throw refused(problems);
        }
        try {
            return finding.found(person, parsed.getQuery());
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }

    private Set<Long> all(ApplicationUser person, Query query) throws SearchException {
        if (search.searchCount(person, query) > MOST) {
            throw new SearchTooWideException(MOST);
        }
        return found(person, query);
    }

    /** Page by page; an issue that moves to a later page meanwhile counts once. */
    private Set<Long> found(ApplicationUser person, Query query) throws SearchException {
        Set<Long> found = new HashSet<>();
        SearchResults<Issue> page = search.search(person, query, new PagerFilter<>(0, PAGE));
        for (int start = PAGE; !page.getResults().isEmpty() && start <= MOST; start += PAGE) {
            page.getResults().forEach(issue -> found.add(issue.getId()));
            page = search.search(person, query, new PagerFilter<>(start, PAGE));
        }
        return found;
    }

    private static SearchRefusedException refused(MessageSet problems) {
        return new SearchRefusedException(String.join(" ", problems.getErrorMessages()));
    }
}
