package io.milepost.host.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Lets plugins make and change issues as people do in the forms. */
public final class IssueOperations implements IssueService {
    private final IssueWrites writes;
    private final IssueManager issues;
    private final ProjectManager projects;

    public IssueOperations(IssueWrites writes, IssueManager issues, ProjectManager projects) {
        this.writes = writes;
        this.issues = issues;
        this.projects = projects;
    }

    /** Without an issue in its answer, which Jira puts there before it is stored. */
    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters typed) {
        Map<String, String> form = form(typed);
        FormErrors errors = new FormErrors();
        try {
            writes.checkNew(user, form);
        } catch (InvalidInputException invalid) {
            invalid.errors().forEach(errors::addError);
        } catch (NotAllowedException refused) {
            errors.addErrorMessage("You do not have permission to create issues in this project.");
        }
        return new CreateValidationResult(null, errors, new HashMap<>(form), Map.of());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult checked) {
        return new IssueResult(
                (MutableIssue) writes.create(user, valid(checked, checked.getFieldValuesHolder())), new FormErrors());
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new TypedIssue();
    }

    /** The issue in its answer is as it will be; the stored one stays as it is. Leaves unasked what was not typed. */
    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters typed) {
        FormErrors errors = new FormErrors();
        Map<String, String> form = texts(typed);
        Issue edited = attempt(errors, "edit", () -> writes.checkEdit(user, key(issueId), form));
        return new UpdateValidationResult((MutableIssue) edited, errors, new HashMap<>(form));
    }

    /** Where nothing is to change, neither history nor an event tells of it. */
    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult checked) {
        Map<String, String> form = valid(checked, checked.getFieldValuesHolder());
        FormErrors errors = new FormErrors();
        Issue edited = attempt(
                errors, "edit", () -> writes.edit(user, checked.getIssue().getKey(), form));
        return new IssueResult((MutableIssue) edited, errors);
    }

    /** The validators of the step are not asked: that is done when it is taken. */
    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters typed) {
        FormErrors errors = new FormErrors();
        Issue issue = attempt(errors, "transition", () -> {
            String key = key(issueId);
            if (writes.transitions(user, key).stream().noneMatch(step -> step.id() == actionId)) {
                errors.addErrorMessage("It seems that you have tried to perform a workflow operation that is not valid"
                        + " for the current state of this issue.");
            }
            return issues.getIssueObject(key);
        });
        return new TransitionValidationResult((MutableIssue) issue, errors, Map.of(), Map.of(), actionId);
    }

    /** What validators refuse is in the answer; the issue then stays where it is. */
    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult checked) {
        valid(checked, Map.of());
        FormErrors errors = new FormErrors();
        Issue moved = attempt(
                errors,
                "transition",
                () -> writes.transition(user, checked.getIssue().getKey(), checked.getActionId()));
        return new IssueResult((MutableIssue) moved, errors);
    }

    private String key(Long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            throw new UnknownIssueException(String.valueOf(issueId));
        }
        return issue.getKey();
    }

    /** No issue where it is refused. */
    private static Issue attempt(FormErrors errors, String what, Supplier<Issue> write) {
        try {
            return write.get();
        } catch (InvalidInputException invalid) {
            invalid.errors().forEach((field, text) -> {
                if (field.isEmpty()) {
                    errors.addErrorMessage(text);
                } else {
                    errors.addError(field, text);
                }
            });
        } catch (UnknownIssueException unknown) {
            errors.addErrorMessage("Issue Does Not Exist");
        } catch (NotAllowedException refused) {
            errors.addErrorMessage("You do not have permission to " + what + " issues in this project.");
        }
        return null;
    }

    private static Map<String, String> valid(ServiceResult checked, Map<String, Object> values) {
        if (!checked.isValid()) {
            throw new IllegalStateException(
                    "not valid: " + checked.getErrorCollection().getErrors());
        }
        Map<String, String> form = new LinkedHashMap<>();
        values.forEach((field, text) -> form.put(field, (String) text));
        return form;
    }

    private static Map<String, String> texts(IssueInputParameters typed) {
        Map<String, String> form = new LinkedHashMap<>();
        typed.getActionParameters().forEach((field, texts) -> form.put(field, texts[0]));
        return form;
    }

    private Map<String, String> form(IssueInputParameters typed) {
        Map<String, String> form = texts(typed);
        Project project = projects.getProjectObj(typed.getProjectId());
        form.put(Form.PROJECT, project == null ? null : project.getKey());
        return form;
    }
}
