package io.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.domain.plan.Rules;
import io.milepost.jira.FieldEdits.Validated;
import io.milepost.lookup.PlanZone;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.EditableIssues;
import io.milepost.recalculation.CurrentRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes issues by Jira's own operations: first its fields, then its links, then its status, or everything is put back. */
public final class JiraEditableIssues implements EditableIssues {

    private final IssueService service;
    private final Fields fields;
    private final IssueTies ties;
    private final WorkflowSteps steps;
    private final BulkIssues issues;
    private final CurrentRules rules;
    private final Accounts accounts;

    public JiraEditableIssues(
            IssueService service,
            Fields fields,
            IssueTies ties,
            WorkflowSteps steps,
            BulkIssues issues,
            CurrentRules rules,
            Accounts accounts) {
        this.service = service;
        this.fields = fields;
        this.ties = ties;
        this.steps = steps;
        this.issues = issues;
        this.rules = rules;
        this.accounts = accounts;
    }

    /** What Jira says of its fields and of days. */
    public record Fields(CustomFieldManager custom, DateFieldFormat dates, PlanZone zone) {
        private IssueParts parts(IssueTies ties, Rules rules) {
            return new IssueParts(
                    custom,
                    ties,
                    rules,
                    new Spans(rules.startDateFieldId().map(custom::getCustomFieldObject), zone.zone()));
        }
    }

    @Override
    public Map<Long, Present> read(Collection<Long> issueIds, Set<Part> wanted) {
        Rules current = rules.rules();
        IssueParts parts = fields.parts(ties, current);
        return issues.read(issueIds).stream()
                .collect(Collectors.toMap(
                        Issue::getId,
                        issue -> new Present(
                                issue.getProjectObject().getKey(),
                                current.isGoal(issue.getIssueTypeId()),
                                current.isActivity(issue.getIssueTypeId()),
                                parts.of(issue, wanted))));
    }

    @Override
    public List<ChangeProblem> check(String personKey, IssueEdit edit) {
        return prepared(person(personKey), edit).problems;
    }

    @Override
    public List<ChangeProblem> write(String personKey, IssueEdit edit) {
        ApplicationUser person = person(personKey);
        Prepared prepared = prepared(person, edit);
        return prepared.problems.isEmpty() ? write(person, edit, prepared) : prepared.problems;
    }

    /** What Jira has validated of an edit, and all that speaks against it. */
    private record Prepared(
            Validated fields, Optional<TransitionValidationResult> step, List<ChangeProblem> problems) {}

    private Prepared prepared(ApplicationUser person, IssueEdit edit) {
        Issue issue = issues.read(List.of(edit.issueId())).get(0);
        Validated validated = validated(person, issue, edit);
        List<ChangeProblem> problems = new ArrayList<>(validated.problems());
        problems.addAll(ties.problems(edit));
        Optional<TransitionValidationResult> step = Optional.empty();
        if (edit.changes(Part.STATUS)) {
            step = steps.to(
                    person, issue, edit.after().of(Part.STATUS).iterator().next());
            problems.addAll(WorkflowSteps.problems(step));
        }
        return new Prepared(validated, step, problems);
    }

    private Validated validated(ApplicationUser person, Issue issue, IssueEdit edit) {
        Rules current = rules.rules();
        FieldEdits edits = new FieldEdits(
                service, fields.dates, fields.custom, current.startDateFieldId(), fields.parts(ties, current));
        return edits.validate(person, issue, edit, ties.epic(edit));
    }

    /** Only of a step can Jira say when it is taken that it does not like it, so that comes last. */
    private List<ChangeProblem> write(ApplicationUser person, IssueEdit edit, Prepared prepared) {
        List<ChangeProblem> problems = prepared.fields.result().stream()
                .flatMap(result ->
                        FieldEdits.problems(service.update(person, result).getErrorCollection(), Map.of()).stream())
                .toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        try {
            ties.change(person, edit);
            problems = prepared.step.map(step -> steps.take(person, step)).orElse(List.of());
        } catch (RuntimeException e) {
            putBack(person, edit);
            throw e;
        }
        if (!problems.isEmpty()) {
            putBack(person, edit);
        }
        return problems;
    }

    private void putBack(ApplicationUser person, IssueEdit edit) {
        IssueEdit back = edit.inverse();
        Issue issue = issues.read(List.of(edit.issueId())).get(0);
        validated(person, issue, back).result().ifPresent(result -> service.update(person, result));
        ties.change(person, back);
    }

    private ApplicationUser person(String key) {
        return accounts.userOrNobody(Optional.of(key));
    }
}
