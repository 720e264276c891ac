package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The issue list at {@code /issues/?jql=}; a query that is not understood is shown again with its error. */
final class IssuesPage implements Page {
    private final SearchService search;
    private final Supplier<Times> times;

    IssuesPage(SearchService search, Supplier<Times> times) {
        this.search = search;
        this.times = times;
    }

    @Override
    public Answer show(Visit visit) {
        String jql = visit.text("jql");
        IssueList found = IssueList.find(search, visit.person(), jql, visit.number("startIndex", 0), times.get());
        return Answer.shown("Issues", "pages/issues.vm", model(found, jql, "/issues/?jql=" + Visit.inQuery(jql) + "&"))
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
