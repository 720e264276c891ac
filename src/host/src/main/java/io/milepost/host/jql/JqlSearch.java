package io.milepost.host.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.host.jira.Permissions;
import io.milepost.host.jira.StoredIssues;
import io.milepost.host.storage.SqlCondition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Searches issues by JQL; a query is one SQL statement, and its total a second one where the page does not tell it. */
public final class JqlSearch implements SearchService {
    private final JqlFields fields;
    private final FunctionCalls functions;
    private final StoredIssues issues;
    private final Permissions permissions;

    public JqlSearch(JqlFields fields, JqlFunctions functions, StoredIssues issues, Permissions permissions) {
        this.fields = fields;
        this.functions = new FunctionCalls(functions);
        this.issues = issues;
        this.permissions = permissions;
    }

    /** Also looks fields, values and functions up, so that all that is wrong is said before the search. */
    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        MessageSet messages = new MessageSetImpl();
        try {
            ParsedQuery query = JqlReader.read(jql);
            Translation translation = translation(new SearchContext(user, false));
            translation.condition(query);
            translation.order(query);
            return new ParseResult(query, messages);
        } catch (JqlException e) {
            messages.addErrorMessage(e.getMessage());
            return new ParseResult(null, messages);
        }
    }

    /** Finds nothing more: what {@link #parseQuery} lets pass can be searched for. */
    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return parseQuery(searcher, query.getQueryString()).getErrors();
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        return search(new SearchContext(user, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        return search(new SearchContext(user, true), query, pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        SearchContext context = new SearchContext(searcher, false);
        try {
            return issues.count(visible(translation(context).condition(parsed(query)), context));
        } catch (JqlException e) {
            throw new SearchException(e.getMessage());
        }
    }

    private static ParsedQuery parsed(Query query) {
        return query instanceof ParsedQuery known ? known : JqlReader.read(query.getQueryString());
    }

    private SearchResults<Issue> search(SearchContext context, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            ParsedQuery parsed = parsed(query);
            Translation translation = translation(context);
            SqlCondition condition = visible(translation.condition(parsed), context);
            return page(condition, translation.order(parsed), pager);
        } catch (JqlException e) {
            throw new SearchException(e.getMessage());
        }
    }

    private Translation translation(SearchContext context) {
        return new Translation(fields, functions, context);
    }

    private SqlCondition visible(SqlCondition condition, SearchContext context) {
        if (context.securityOverriden()) {
            return condition;
        }
        SqlCondition visible = permissions.visibleTo(context.user());
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.putAll(visible.parameters());
        return new SqlCondition("(" + condition.sql() + ") and " + visible.sql(), parameters);
    }

    private SearchResults<Issue> page(SqlCondition condition, String order, PagerFilter<?> pager) {
        int max = pager.getMax() < 0 ? Integer.MAX_VALUE : pager.getMax();
        List<Issue> found = issues.find(condition, order, pager.getStart(), max);
        boolean isLast = found.size() < max && (!found.isEmpty() || pager.getStart() == 0);
        int total = isLast ? pager.getStart() + found.size() : issues.count(condition);
        return new SearchResults<>(found, total, pager.getMax(), pager.getStart());
    }
}
