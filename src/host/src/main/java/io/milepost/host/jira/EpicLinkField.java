package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

/** Jira Software's Epic Link: its value is the epic, stored as a link of the Epic-Story type and nowhere else. */
final class EpicLinkField extends AbstractCustomFieldType<Issue, Issue> {
    private static final String OF_FORMS = "key:";

    private final IssueManager issues;
    private final Links links;

    EpicLinkField(IssueManager issues, Links links) {
        this.issues = issues;
        this.links = links;
    }

    @Override
    public String getStringFromSingularObject(Issue epic) {
        return epic.getKey();
    }

    /** Forms name an epic as {@code key:MKT-1}, REST by its key alone. */
    @Override
    public Issue getSingularObjectFromString(String text) {
        String key = text.trim();
        Issue epic = issues.getIssueObject(key.startsWith(OF_FORMS) ? key.substring(OF_FORMS.length()) : key);
        if (epic == null || !epic.getIssueType().getName().equals("Epic")) {
            throw new FieldValidationException("'" + text + "' is not the key of an epic.");
        }
        return epic;
    }

    @Override
    public Issue getValueFromIssue(CustomField field, Issue issue) {
        return issue instanceof StoredIssue stored
                ? issues.getIssueObject(stored.row().epicId())
                : null;
    }

    @Override
    public Issue getValueFromCustomFieldParams(CustomFieldParams parameters) {
        Object key = parameters.getFirstValueForNullKey();
        return key == null || key.toString().isBlank() ? null : getSingularObjectFromString(key.toString());
    }

    @Override
    public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(parameters);
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage());
        }
    }

    @Override
    public void createValue(CustomField field, Issue issue, Issue epic) {
        updateValue(field, issue, epic);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Issue epic) {
        links.setEpic(issue, epic);
    }

    /** The link writes the history of both issues itself. */
    @Override
    public String getChangelogValue(CustomField field, Issue epic) {
        return null;
    }
}
