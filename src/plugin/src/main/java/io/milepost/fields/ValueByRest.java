package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.Set;

/** Sets a field of one value by Jira's REST API, as if it had been typed: the type checks it like any other text. */
abstract class ValueByRest extends AbstractCustomFieldOperationsHandler<String> {

    ValueByRest(CustomField field, I18nHelper texts) {
        super(field, texts);
    }

    /** What a person would type for it; null where it is of another kind, which is then refused. */
    abstract String typed(Object json);

    /** What a person would type for the value of an issue. */
    abstract String typedFor(Object value);

    /** The key of what is said where the JSON is of another kind. */
    abstract String refusalKey();

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    protected String getInitialValue(Issue issue, ErrorCollection errors) {
        Object value = field.getValue(issue);
        return value == null ? null : typedFor(value);
    }

    @Override
    protected String getInitialCreateValue(IssueContext context) {
        return null;
    }

    /** Null clears the field. */
    @Override
    protected String handleSetOperation(
            IssueContext context, Issue issue, String before, JsonData set, ErrorCollection errors) {
        if (set.isNull()) {
            return null;
        }
        String typed = typed(set.getData());
        if (typed == null) {
            errors.addError(field.getId(), i18nHelper.getText(refusalKey()));
        }
        return typed;
    }

    @Override
    protected void finaliseOperation(String typed, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(field.getId(), typed == null ? "" : typed);
    }
}
