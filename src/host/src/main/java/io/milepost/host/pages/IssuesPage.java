package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The issue list at {@code /issues/?jql=}; a query that is not understood is shown again with its error. */
final class IssuesPage implements Page {
    private final SearchService search;
    private final IssueColumns columns;
    private final Supplier<Times> times;

    IssuesPage(SearchService search, IssueColumns columns, Supplier<Times> times) {
        this.search = search;
        this.columns = columns;
        this.times = times;
    }

    @Override
    public Answer show(Visit visit) {
        String jql = visit.text("jql");
        List<CustomField> chosen = columns.chosen(visit);
        Times now = times.get();
        IssueList found = IssueList.find(
                search,
                visit.person(),
                jql,
                visit.number("startIndex", 0),
                issue -> IssueRow.of(issue, now, columns.cells(chosen, issue, visit.person())));
        Map<String, Object> model = model(found, jql, IssueColumns.address(jql, chosen) + "&");
        model.put("columns", columns.heads(chosen, jql));
        model.put("bulkEdit", visit.person() == null ? null : "/secure/BulkEdit?jql=" + Visit.inQuery(jql));
        model.put("offered", columns.offered(chosen));
        return Answer.shown("Issues", "pages/issues.vm", model)
                .withStatus(found.errors().isEmpty() ? 200 : 400);
    }

    /** @param address the list's own address, ready for one more parameter */
    static Map<String, Object> model(IssueList found, String jql, String address) {
        Map<String, Object> model = new HashMap<>();
        model.put("jql", jql);
        model.put("list", found);
        model.put("first", found.rows().isEmpty() ? 0 : found.start() + 1);
        model.put("last", found.start() + found.rows().size());
        model.put("previous", found.previous() < 0 ? "" : address + "startIndex=" + found.previous());
        model.put("next", found.next() < 0 ? "" : address + "startIndex=" + found.next());
        return model;
    }
}
