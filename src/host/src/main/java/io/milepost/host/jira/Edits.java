package io.milepost.host.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.HistoryTable.Item;
import io.milepost.host.storage.NewIssue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes issues and sets their fields, after rights were asked. */
final class Edits {
    private final StoredIssues issues;
    private final Form form;
    private final Workflow workflow;
    private final Links links;
    private final Operations operations;

    Edits(StoredIssues issues, Form form, Workflow workflow, Links links, Operations operations) {
        this.issues = issues;
        this.form = form;
        this.workflow = workflow;
        this.links = links;
        this.operations = operations;
    }

    void checkNew(ApplicationUser who, Project project, Map<String, String> texts) {
        form.readNew(texts, project, who);
    }

    /** As it would be. */
    Issue checkEdit(ApplicationUser who, Issue issue, Map<String, String> texts) {
        return new EditedIssue((StoredIssue) issue, form.read(texts, issue, who));
    }

    long create(ApplicationUser who, Project project, Map<String, String> texts) {
        Form.Filled filled = form.readNew(texts, project, who);
        return operations.run(who, operation -> {
            long id = issues.table().insert(newIssue(operation, project, filled));
            operation.makes(id);
            Issue issue = issues.getIssueObject(id);
            filled.parent().ifPresent(parent -> links.setParent(operation, issue, parent));
            filled.custom().forEach((field, value) -> type(field).createValue(field, issue, value));
            operation.happened(EventType.ISSUE_CREATED_ID, id);
            return id;
        });
    }

    private NewIssue newIssue(Operation operation, Project project, Form.Filled filled) {
        Map<String, Object> typed = filled.system();
        String creator = operation.who() == null ? null : operation.who().getKey();
        return new NewIssue(
                project.getId(),
                null,
                (Long) typed.get(SystemFields.TYPE),
                workflow.firstStatus(project.getId()),
                null,
                (String) typed.get(SystemFields.SUMMARY),
                (String) typed.get("description"),
                (String) typed.get(SystemFields.ASSIGNEE),
                (String) typed.getOrDefault(SystemFields.REPORTER, creator),
                creator,
                operation.at(),
                operation.at(),
                null,
                (LocalDate) typed.get(SystemFields.DUE),
                (Long) typed.get("timeoriginalestimate"),
                (Long) typed.get(SystemFields.SECURITY));
    }

    void edit(ApplicationUser who, Issue asRead, Map<String, String> texts) {
        operations.run(who, operation -> {
            Issue issue = issues.locked(asRead.getId());
            set(operation, issue, who, texts);
            if (operation.hasChanged(issue.getId())) {
                operation.happened(EventType.ISSUE_UPDATED_ID, issue.getId());
            }
            return null;
        });
    }

    /** Within another operation, which says what has happened. */
    void set(Operation operation, Issue issue, ApplicationUser who, Map<String, String> texts) {
        Form.Filled filled = form.read(texts, issue, who);
        filled.system().forEach((id, value) -> set(operation, issue, form.systemField(id), value));
        filled.custom().forEach((field, value) -> set(operation, issue, field, value));
        setParent(operation, issue, filled.parent());
    }

    private void set(Operation operation, Issue issue, SystemField field, Object value) {
        Object before = field.current().apply(((StoredIssue) issue).row());
        if (!Objects.equals(before, value)) {
            issues.table().set(issue.getId(), field.column(), value);
            operation.changed(issue.getId(), field.change(before, value));
        }
    }

    private void set(Operation operation, Issue issue, CustomField field, Object value) {
        Object before = field.getValue(issue);
        if (!Objects.equals(before, value)) {
            CustomFieldType<Object, Object> type = type(field);
            type.updateValue(field, issue, value);
            String from = before == null ? null : type.getChangelogValue(field, before);
            String to = value == null ? null : type.getChangelogValue(field, value);
            if (from != null || to != null) {
                operation.changed(
                        issue.getId(), new Item(ChangeItemBean.CUSTOM_FIELD, field.getName(), null, from, null, to));
            }
        }
    }

    private void setParent(Operation operation, Issue issue, Optional<Issue> parent) {
        Issue before = issues.getIssueObject(issue.getParentId());
        if (!Objects.equals(before, parent.orElse(null))) {
            links.setParent(operation, issue, parent.orElse(null));
            operation.changed(
                    issue.getId(), Links.change(ChangeItemBean.STATIC_FIELD, "Parent", before, parent.orElse(null)));
        }
    }

    /** Jira's API loses the type of a field's values; the field's own type wrote and reads them. */
    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(CustomField field) {
        return (CustomFieldType<Object, Object>) field.getCustomFieldType();
    }
}
