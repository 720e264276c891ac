package io.milepost.workflow;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.milepost.lookup.IssueGoals;
import java.util.Map;

/** A validator: the step is for issues that serve a goal, by now or by the epic that was typed on the way, and for goals. */
public class NeedsGoal implements Validator {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final IssueGoals goals;
    private final CustomFieldManager fields;
    private final JiraAuthenticationContext person;

    public NeedsGoal(IssueGoals goals, CustomFieldManager fields, JiraAuthenticationContext person) {
        this.goals = goals;
        this.fields = fields;
        this.person = person;
    }

    @Override
    public void validate(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws InvalidInputException {
        Issue issue = Step.issue(transientVars);
        if (!hasEpic(issue) && (issue.getId() == null || goals.of(issue.getId()).isEmpty())) {
            InvalidInputException refusal = new InvalidInputException();
            refusal.addError(person.getI18nHelper().getText("milepost.workflow.needs.goal.refused"));
            throw refusal;
        }
    }

    private boolean hasEpic(Issue issue) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> EPIC_LINK.equals(field.getCustomFieldType().getKey()))
                .anyMatch(field -> issue.getCustomFieldValue(field) != null);
    }
}
