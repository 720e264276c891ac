package io.milepost.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.ErrorCollection;
import io.milepost.planning.IssueRefusedException;
import io.milepost.planning.NewIssues;
import io.milepost.recalculation.CurrentRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Has Jira make issues: its permissions, validators and events are those of the form. */
public final class JiraNewIssues implements NewIssues {

    /** Jira Software's field, which it asks of every epic; its classes are not part of Jira's API. */
    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private static final int LONGEST_EPIC_NAME = 255;

    private final IssueService issues;
    private final CustomFieldManager fields;
    private final CurrentRules rules;
    private final DateFieldFormat dates;
    private final Accounts accounts;

    public JiraNewIssues(
            IssueService issues,
            CustomFieldManager fields,
            CurrentRules rules,
            DateFieldFormat dates,
            Accounts accounts) {
        this.issues = issues;
        this.fields = fields;
        this.rules = rules;
        this.dates = dates;
        this.accounts = accounts;
    }

    @Override
    public MadeIssue make(String personKey, NewIssue issue) {
        ApplicationUser person = accounts.userOrNobody(Optional.of(personKey));
        CreateValidationResult checked = issues.validateCreate(person, typed(person, issue));
        refuseUnlessValid(checked);
        IssueResult made = issues.create(person, checked);
        refuseUnlessValid(made);
        return new MadeIssue(made.getIssue().getId(), made.getIssue().getKey());
    }

    /** The screens of a project may lack fields that a goal has; Jira's other checks stay. */
    private IssueInputParameters typed(ApplicationUser person, NewIssue issue) {
        IssueInputParameters typed = issues.newIssueInputParameters();
        typed.setSkipScreenCheck(true);
        typed.setApplyDefaultValuesWhenParameterNotProvided(true);
        typed.setProjectId(issue.projectId());
        typed.setIssueTypeId(issue.typeId());
        typed.setSummary(issue.summary());
        typed.setReporterId(person.getName());
        Optional.ofNullable(accounts.userOrNobody(issue.ownerKey()))
                .ifPresent(owner -> typed.setAssigneeId(owner.getName()));
        issue.span().due().ifPresent(due -> typed.setDueDate(picked(due)));
        issue.span().start().ifPresent(start -> rules.rules()
                .startDateFieldId()
                .ifPresent(field -> typed.addCustomFieldValue(field, picked(start))));
        epicName().ifPresent(field -> typed.addCustomFieldValue(field, shortened(issue.summary())));
        return typed;
    }

    private Optional<String> epicName() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && EPIC_NAME.equals(field.getCustomFieldType().getKey()))
                .map(CustomField::getId)
                .findFirst();
    }

    private String picked(LocalDate day) {
        return dates.formatDatePicker(Dates.midnight(day));
    }

    private static String shortened(String summary) {
        return summary.length() <= LONGEST_EPIC_NAME ? summary : summary.substring(0, LONGEST_EPIC_NAME);
    }

    private static void refuseUnlessValid(ServiceResult result) {
        if (!result.isValid()) {
            ErrorCollection errors = result.getErrorCollection();
            throw new IssueRefusedException(errors.getErrors(), List.copyOf(errors.getErrorMessages()));
        }
    }
}
