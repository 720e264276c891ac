package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.reading.IssueGate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates an issue at {@code /secure/CreateIssue}: first project and type, then the fields. */
final class CreateIssuePage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;
    private final IssueForm form;

    CreateIssuePage(IssueGate gate, IssueWrites writes, IssueForm form) {
        this.gate = gate;
        this.writes = writes;
        this.form = form;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.person() == null
                ? new Answer.Refused(401, "Log in to create an issue.")
                : show(visit, Typed.first(visit.parameters()));
    }

    @Override
    public Answer change(Visit visit) {
        try {
            Issue made = writes.create(visit.person(), IssueForm.submitted(visit.parameters()));
            return new Answer.Moved("/browse/" + made.getKey());
        } catch (InvalidInputException invalid) {
            return show(visit, new Typed(visit.parameters(), invalid.errors()));
        }
    }

    private Answer show(Visit visit, Typed typed) {
        List<Project> projects = gate.projectsWhere(visit.person(), ProjectPermissions.CREATE_ISSUES);
        Optional<Project> project = projects.stream()
                .filter(one -> one.getKey().equals(typed.value("project")))
                .findFirst();
        Optional<IssueType> type = project.flatMap(one -> type(one.getIssueTypes(), typed.value("issuetype")));
        return type.isPresent() ? fields(visit, project.get(), type.get(), typed) : start(projects, project, typed);
    }

    private static Optional<IssueType> type(Collection<IssueType> types, String id) {
        return types.stream().filter(type -> type.getId().equals(id)).findFirst();
    }

    private Answer fields(Visit visit, Project project, IssueType type, Typed typed) {
        Map<String, Object> model = Map.of(
                "project",
                project,
                "type",
                type,
                "action",
                "/secure/CreateIssue",
                "fields",
                form.fields(visit.person(), NewIssueDraft.of(project, type), type, typed),
                "errors",
                typed.errors().values());
        return Answer.shown("Create issue", "pages/create.vm", model)
                .withStatus(typed.errors().isEmpty() ? 200 : 400);
    }

    private static Answer start(List<Project> projects, Optional<Project> project, Typed typed) {
        List<Option> types = project.map(Project::getIssueTypes).stream()
                .flatMap(Collection::stream)
                .map(type ->
                        new Option(type.getId(), type.getName(), type.getId().equals(typed.value("issuetype"))))
                .toList();
        List<Option> choices = projects.stream()
                .map(one -> new Option(
                        one.getKey(),
                        one.getName() + " (" + one.getKey() + ")",
                        one.getKey().equals(typed.value("project"))))
                .toList();
        return Answer.shown("Create issue", "pages/create-start.vm", Map.of("projects", choices, "types", types));
    }
}
