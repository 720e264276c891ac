package com.atlassian.jira.issue.customfields.impl.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;

/** Applies operations one after the other to the value that a field has, and hands on what they come to. */
public abstract class AbstractCustomFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected final CustomField field;
    protected final I18nHelper i18nHelper;

    public AbstractCustomFieldOperationsHandler(CustomField field, I18nHelper i18nHelper) {
        this.field = field;
        this.i18nHelper = i18nHelper;
    }

    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

    protected abstract T getInitialCreateValue(IssueContext context);

    protected abstract void finaliseOperation(T value, IssueInputParameters parameters, ErrorCollection errors);

    protected T handleSetOperation(IssueContext context, Issue issue, T before, JsonData data, ErrorCollection errors) {
        throw new UnsupportedOperationException("set");
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        T value = issue == null ? getInitialCreateValue(context) : getInitialValue(issue, errors);
        for (FieldOperationHolder operation : operations) {
            if (getSupportedOperations().contains(operation.getOperation())) {
                value = handleSetOperation(context, issue, value, operation.getData(), errors);
            } else {
                errors.addError(fieldId, "Field does not support operation '" + operation.getOperation() + "'");
            }
        }
        if (!errors.hasAnyErrors()) {
            finaliseOperation(value, parameters, errors);
        }
        return errors;
    }
}
