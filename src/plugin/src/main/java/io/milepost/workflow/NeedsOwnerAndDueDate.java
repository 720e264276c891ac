package io.milepost.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** A validator: the step needs somebody who owns the issue and a date by which it is due. */
public class NeedsOwnerAndDueDate implements Validator {

    private final JiraAuthenticationContext person;

    public NeedsOwnerAndDueDate(JiraAuthenticationContext person) {
        this.person = person;
    }

    @Override
    public void validate(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws InvalidInputException {
        Issue issue = Step.issue(transientVars);
        InvalidInputException refusal = new InvalidInputException();
        if (issue.getAssignee() == null) {
            refusal.addError("assignee", text("milepost.workflow.needs.owner.refused"));
        }
        if (issue.getDueDate() == null) {
            refusal.addError("duedate", text("milepost.workflow.needs.due.refused"));
        }
        if (!refusal.getErrors().isEmpty()) {
            throw refusal;
        }
    }

    private String text(String key) {
        return person.getI18nHelper().getText(key);
    }
}
