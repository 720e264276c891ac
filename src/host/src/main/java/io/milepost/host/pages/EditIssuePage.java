package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.pages.FormField.Kind;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Edits an issue at {@code /secure/EditIssue?key=KEY}. */
final class EditIssuePage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;
    private final IssueForm form;

    EditIssuePage(IssueGate gate, IssueWrites writes, IssueForm form) {
        this.gate = gate;
        this.writes = writes;
        this.form = form;
    }

    @Override
    public Answer show(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        return gate.may(visit.person(), ProjectPermissions.EDIT_ISSUES, issue)
                ? form(visit, issue, Typed.first(form.values(issue)))
                : new Answer.Refused(403, "You may not edit " + issue.getKey() + ".");
    }

    @Override
    public Answer change(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        try {
            writes.edit(visit.person(), issue.getKey(), IssueForm.submitted(visit.parameters()));
            return new Answer.Moved("/browse/" + issue.getKey());
        } catch (InvalidInputException invalid) {
            return form(visit, issue, new Typed(visit.parameters(), invalid.errors()));
        }
    }

    private Answer form(Visit visit, Issue issue, Typed typed) {
        List<FormField> fields = Stream.concat(
                        Stream.of(type(issue, typed)),
                        form.fields(visit.person(), issue, issue.getIssueType(), typed).stream())
                .toList();
        Map<String, Object> model = Map.of(
                "key",
                issue.getKey(),
                "fields",
                fields,
                "errors",
                typed.errors().values());
        return Answer.shown("Edit " + issue.getKey(), "pages/edit.vm", model)
                .withStatus(typed.errors().isEmpty() ? 200 : 400);
    }

    /** The type can become another of the same level. */
    private static FormField type(Issue issue, Typed typed) {
        List<Option> types = issue.getProjectObject().getIssueTypes().stream()
                .filter(type -> type.isSubTask() == issue.isSubTask())
                .map(type ->
                        new Option(type.getId(), type.getName(), type.getId().equals(typed.value("issuetype"))))
                .toList();
        return FormField.of("issuetype", "Issue type", Kind.SELECT, typed)
                .needed()
                .offering(types);
    }
}
