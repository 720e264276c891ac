package io.milepost.host.pages;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.reading.IssueGate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes custom fields of several issues at once at {@code /secure/BulkEdit}, in Jira's steps: choose issues of a search
 * ({@code jql}), choose fields and values, confirm. All issues are checked by the fields' types before the first is changed.
 */
final class BulkEditPage implements Page {
    private final IssueGate gate;
    private final SearchService search;
    private final IssueWrites writes;
    private final BulkFields fields;
    private final Supplier<Times> times;

    BulkEditPage(IssueGate gate, SearchService search, IssueWrites writes, BulkFields fields, Supplier<Times> times) {
        this.gate = gate;
        this.search = search;
        this.writes = writes;
        this.fields = fields;
        this.times = times;
    }

    /** An issue that can be chosen, unless the person may not edit it. */
    record Choice(IssueRow row, boolean mayEdit) {}

    @Override
    public Answer show(Visit visit) {
        List<Issue> issues = chosenIssues(visit);
        return issues.isEmpty() ? choice(visit) : fields(visit, issues, Typed.first(Map.of()));
    }

    private Answer choice(Visit visit) {
        String jql = visit.text("jql");
        Times now = times.get();
        IssueList found = IssueList.find(search, visit.person(), jql, 0, issue -> IssueRow.of(issue, now, List.of()));
        List<Choice> choices = found.rows().stream()
                .map(row -> new Choice(row, mayEdit(visit, gate.issue(visit.person(), row.key()))))
                .toList();
        Map<String, Object> model =
                Map.of("choices", choices, "jql", jql, "total", found.total(), "errors", found.errors());
        return Answer.shown("Bulk edit: choose issues", "pages/bulk-issues.vm", model);
    }

    private boolean mayEdit(Visit visit, Issue issue) {
        return gate.may(visit.person(), ProjectPermissions.EDIT_ISSUES, issue);
    }

    private Answer fields(Visit visit, List<Issue> issues, Typed typed) {
        Map<String, Object> model = Map.of(
                "issues",
                issues,
                "offers",
                fields.of(issues, visit.person(), visit.texts("field"), typed),
                "errors",
                typed.errors().values());
        return Answer.shown("Bulk edit: choose fields", "pages/bulk-fields.vm", model)
                .withStatus(typed.errors().isEmpty() ? 200 : 400);
    }

    @Override
    public Answer change(Visit visit) {
        List<Issue> issues = chosenIssues(visit);
        Map<String, String> values = values(visit);
        try {
            check(visit, issues, values);
        } catch (InvalidInputException invalid) {
            return fields(visit, issues, new Typed(visit.parameters(), invalid.errors()));
        }
        return visit.text("action").equals("confirm")
                ? apply(visit, issues, values)
                : confirmation(visit, issues, values);
    }

    /** The first issue that refuses speaks for all, and is named. */
    private void check(Visit visit, List<Issue> issues, Map<String, String> values) {
        if (issues.isEmpty() || values.isEmpty()) {
            throw new InvalidInputException(Map.of("field", "Choose at least one field to change."));
        }
        for (Issue issue : issues) {
            try {
                writes.checkEdit(visit.person(), issue.getKey(), values);
            } catch (InvalidInputException invalid) {
                Map<String, String> named = new HashMap<>();
                invalid.errors().forEach((field, text) -> named.put(field, issue.getKey() + ": " + text));
                throw new InvalidInputException(named);
            }
        }
    }

    private Answer confirmation(Visit visit, List<Issue> issues, Map<String, String> values) {
        Map<String, Object> model = Map.of(
                "issues",
                issues,
                "values",
                values,
                "offers",
                fields.of(issues, visit.person(), values.keySet(), Typed.first(values)).stream()
                        .filter(BulkFields.Offer::chosen)
                        .toList());
        return Answer.shown("Bulk edit: confirm", "pages/bulk-confirm.vm", model);
    }

    private Answer apply(Visit visit, List<Issue> issues, Map<String, String> values) {
        issues.forEach(issue -> writes.edit(visit.person(), issue.getKey(), values));
        String keys = issues.stream().map(Issue::getKey).collect(Collectors.joining(", "));
        return new Answer.Moved("/issues/?jql=" + Visit.inQuery("key in (" + keys + ")")
                + values.keySet().stream().map(id -> "&column=" + id).collect(Collectors.joining()));
    }

    private List<Issue> chosenIssues(Visit visit) {
        return visit.texts("issue").stream()
                .map(key -> gate.issue(visit.person(), key))
                .toList();
    }

    /** What was typed for the fields that are to be changed. */
    private static Map<String, String> values(Visit visit) {
        Set<String> chosen = visit.texts("field");
        Map<String, String> values = new LinkedHashMap<>();
        chosen.stream()
                .filter(id -> id.startsWith("customfield_"))
                .forEach(id -> values.put(id, visit.text(id).strip()));
        return values;
    }
}
