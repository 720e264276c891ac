package io.milepost.host.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets plugins make issues as people do in the form. */
public final class IssueCreation implements IssueService {
    private final IssueWrites writes;
    private final ProjectManager projects;

    public IssueCreation(IssueWrites writes, ProjectManager projects) {
        this.writes = writes;
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
        if (!checked.isValid()) {
            throw new IllegalStateException(
                    "not valid: " + checked.getErrorCollection().getErrors());
        }
        Map<String, String> form = new LinkedHashMap<>();
        checked.getFieldValuesHolder().forEach((field, text) -> form.put(field, (String) text));
        return new IssueResult((MutableIssue) writes.create(user, form), new FormErrors());
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new TypedIssue();
    }

    private Map<String, String> form(IssueInputParameters typed) {
        Map<String, String> form = new LinkedHashMap<>();
        typed.getActionParameters().forEach((field, texts) -> form.put(field, texts[0]));
        Project project = projects.getProjectObj(typed.getProjectId());
        form.put(Form.PROJECT, project == null ? null : project.getKey());
        return form;
    }
}
