package io.milepost.host.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;

/** An issue as it will be once a form is stored. */
final class EditedIssue extends StoredIssue {
    private final Form.Filled filled;

    EditedIssue(StoredIssue now, Form.Filled filled) {
        super(now.row(), now.batch(), now.now());
        this.filled = filled;
    }

    @Override
    public String getSummary() {
        return typed(SystemFields.SUMMARY) ? (String) value(SystemFields.SUMMARY) : super.getSummary();
    }

    @Override
    public ApplicationUser getAssignee() {
        return typed(SystemFields.ASSIGNEE) ? person((String) value(SystemFields.ASSIGNEE)) : super.getAssignee();
    }

    @Override
    public Timestamp getDueDate() {
        if (!typed(SystemFields.DUE)) {
            return super.getDueDate();
        }
        LocalDate due = (LocalDate) value(SystemFields.DUE);
        return due == null ? null : Timestamp.valueOf(due.atStartOfDay());
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return filled.custom().containsKey(customField)
                ? filled.custom().get(customField)
                : super.getCustomFieldValue(customField);
    }

    private boolean typed(String field) {
        return filled.system().containsKey(field);
    }

    private Object value(String field) {
        return filled.system().get(field);
    }
}
