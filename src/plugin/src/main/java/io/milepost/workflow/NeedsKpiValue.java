package io.milepost.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;

/** A validator: the step needs a number in a field of the issue, typed on the way or before. */
public class NeedsKpiValue implements Validator {

    private final NumberFields fields;
    private final JiraAuthenticationContext person;

    public NeedsKpiValue(NumberFields fields, JiraAuthenticationContext person) {
        this.fields = fields;
        this.person = person;
    }

    /** Refuses where the field is gone, too: nobody can type the number then, and an administrator has to know. */
    @Override
    public void validate(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws InvalidInputException {
        Optional<CustomField> field = fields.find(args.get(FieldFactory.FIELD));
        InvalidInputException refusal = new InvalidInputException();
        if (field.isEmpty()) {
            refusal.addError(person.getI18nHelper().getText("milepost.workflow.field.gone"));
            throw refusal;
        }
        if (NumberFields.value(field.get(), Step.issue(transientVars)).isEmpty()) {
            String name = field.get().getName();
            refusal.addError(
                    field.get().getId(),
                    person.getI18nHelper().getText("milepost.workflow.needs.kpi.refused", new Object[] {name}));
            throw refusal;
        }
    }
}
