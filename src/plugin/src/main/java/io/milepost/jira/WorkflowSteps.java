package io.milepost.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.milepost.domain.change.Part;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the steps of a workflow that lead to a status, and takes them as a person. */
public final class WorkflowSteps {

    private final IssueService service;
    private final IssueWorkflowManager steps;
    private final WorkflowManager workflows;

    public WorkflowSteps(IssueService service, IssueWorkflowManager steps, WorkflowManager workflows) {
        this.service = service;
        this.steps = steps;
        this.workflows = workflows;
    }

    /**
     * The first one that Jira lets the person take, else the first; none where none leads there. Jira asks the validators of
     * a step only when it is taken.
     */
    Optional<TransitionValidationResult> to(ApplicationUser person, Issue issue, String statusId) {
        List<TransitionValidationResult> leading = steps.getSortedAvailableActions(issue, person).stream()
                .map(ActionDescriptor::getId)
                .filter(id -> statusId.equals(workflows.getNextStatusIdForAction(issue, id)))
                .map(id -> service.validateTransition(person, issue.getId(), id, service.newIssueInputParameters()))
                .toList();
        return leading.stream().filter(ServiceResult::isValid).findFirst().or(() -> leading.stream()
                .findFirst());
    }

    /** The ids of the statuses to which the steps lead that Jira offers the person. */
    Set<String> reached(ApplicationUser person, Issue issue) {
        return steps.getSortedAvailableActions(issue, person).stream()
                .map(action -> workflows.getNextStatusIdForAction(issue, action.getId()))
                .collect(Collectors.toSet());
    }

    static List<ChangeProblem> problems(Optional<TransitionValidationResult> step) {
        return step.map(found -> ofStatus(found)).orElse(List.of(ChangeProblem.of(Part.STATUS, Reason.NO_STEP)));
    }

    List<ChangeProblem> take(ApplicationUser person, TransitionValidationResult step) {
        return ofStatus(service.transition(person, step));
    }

    private static List<ChangeProblem> ofStatus(ServiceResult result) {
        return FieldEdits.problems(result.getErrorCollection(), Map.of()).stream()
                .map(problem -> ChangeProblem.said(Optional.of(Part.STATUS), problem.said()))
                .toList();
    }
}
