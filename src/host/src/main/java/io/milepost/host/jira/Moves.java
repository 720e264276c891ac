package io.milepost.host.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Snapshot.Step;
import io.milepost.host.storage.HistoryTable.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes issues through the workflow, to another project and out of Jira, after rights were asked. */
final class Moves {
    private static final String RESOLUTION = "resolution";

    private final StoredIssues issues;
    private final Catalogue catalogue;
    private final Workflow workflow;
    private final Links links;
    private final Operations operations;
    private final StepRules rules;
    private final Edits edits;

    Moves(
            StoredIssues issues,
            Catalogue catalogue,
            Workflow workflow,
            Links links,
            Operations operations,
            StepRules rules,
            Edits edits) {
        this.issues = issues;
        this.catalogue = catalogue;
        this.workflow = workflow;
        this.links = links;
        this.operations = operations;
        this.rules = rules;
        this.edits = edits;
    }

    void transition(ApplicationUser who, Issue asRead, long stepId, Map<String, String> fields) {
        operations.run(who, operation -> {
            Issue before = issues.locked(asRead.getId());
            Step step = workflow.step(who, before, stepId)
                    .orElseThrow(() -> new InvalidInputException(Map.of(
                            "transition",
                            "Transition " + stepId + " does not lead from "
                                    + before.getStatus().getName() + ".")));
            Map<String, String> typed = new HashMap<>(fields);
            typed.keySet().retainAll(rules.fields(step));
            fields.keySet().removeAll(typed.keySet());
            edits.set(operation, before, who, typed);
            Issue issue = issues.getIssueObject(before.getId());
            rules.check(who, issue, step);
            setStatus(operation, issue, step.toStatus());
            setResolution(operation, issue, resolution(step, fields));
            rules.run(who, issue, step);
            operation.happened(EventType.ISSUE_GENERICEVENT_ID, issue.getId());
            return null;
        });
    }

    /** The resolution after the step: the typed one where the step asks for one, else the step's own. */
    private Long resolution(Step step, Map<String, String> fields) {
        String typed = fields.get(RESOLUTION);
        boolean known = step.resolutionId() != null
                && catalogue.now().words().resolutions().values().stream()
                        .anyMatch(resolution -> resolution.getId().equals(typed));
        Set<String> refused = new HashSet<>(fields.keySet());
        if (known) {
            refused.remove(RESOLUTION);
        }
        if (!refused.isEmpty()) {
            throw new InvalidInputException(refused.stream()
                    .collect(Collectors.toMap(
                            id -> id,
                            id -> "Field '" + id
                                    + "' cannot be set. It is not on the appropriate screen, or unknown.")));
        }
        return known ? Long.valueOf(typed) : step.resolutionId();
    }

    private void setStatus(Operation operation, Issue issue, long statusId) {
        Status to = catalogue.now().words().statuses().get(statusId);
        issues.table().set(issue.getId(), "status_id", statusId);
        operation.changed(issue.getId(), change("status", issue.getStatus(), to));
    }

    private void setResolution(Operation operation, Issue issue, Long resolutionId) {
        Resolution to = resolutionId == null
                ? null
                : catalogue.now().words().resolutions().get(resolutionId);
        if (!Objects.equals(issue.getResolution(), to)) {
            issues.table().set(issue.getId(), "resolution_id", resolutionId);
            issues.table().set(issue.getId(), "resolved", to == null ? null : operation.at());
            operation.changed(issue.getId(), change(RESOLUTION, issue.getResolution(), to));
        }
    }

    private static Item change(String field, IssueConstant from, IssueConstant to) {
        return new Item(ChangeItemBean.STATIC_FIELD, field, id(from), name(from), id(to), name(to));
    }

    private static String id(IssueConstant constant) {
        return constant == null ? null : constant.getId();
    }

    private static String name(IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    void move(ApplicationUser who, Issue asRead, Project target) {
        operations.run(who, operation -> {
            Issue issue = issues.locked(asRead.getId());
            if (issue.isSubTask()) {
                throw new InvalidInputException(Map.of(Form.PROJECT, "A sub-task moves with its parent only."));
            }
            if (!issue.getProjectId().equals(target.getId())) {
                move(operation, issue, target);
                issue.getSubTaskObjects().forEach(subTask -> move(operation, subTask, target));
            }
            return null;
        });
    }

    private void move(Operation operation, Issue issue, Project target) {
        long id = issue.getId();
        Project source = issue.getProjectObject();
        String newKey = issues.table().move(id, target.getId(), issue.getKey());
        operation.changed(
                id,
                item(
                        "project",
                        source.getId().toString(),
                        source.getName(),
                        target.getId().toString(),
                        target.getName()));
        operation.changed(id, item("Key", null, issue.getKey(), null, newKey));
        if (!workflow.knows(target.getId(), Long.parseLong(issue.getStatusId()))) {
            setStatus(operation, issue, workflow.firstStatus(target.getId()));
        }
        if (issue.getSecurityLevelId() != null) {
            Snapshot.Level level = catalogue.now().rights().levels().get(issue.getSecurityLevelId());
            issues.table().set(id, "security_level_id", null);
            operation.changed(id, item("security", Long.toString(level.id()), level.name(), null, null));
        }
        operation.happened(EventType.ISSUE_MOVED_ID, id);
    }

    private static Item item(String field, String from, String fromString, String to, String toString) {
        return new Item(ChangeItemBean.STATIC_FIELD, field, from, fromString, to, toString);
    }

    void delete(ApplicationUser who, Issue asRead) {
        operations.run(who, operation -> {
            Issue issue = issues.locked(asRead.getId());
            issue.getSubTaskObjects().forEach(subTask -> delete(operation, subTask));
            delete(operation, issue);
            return null;
        });
    }

    private void delete(Operation operation, Issue issue) {
        // Listeners may read the custom fields of an issue that is gone.
        ((StoredIssue) issue).batch().valuesOf(issue.getId());
        links.vanish(operation, issue.getId());
        issues.table().delete(issue.getId());
        operation.deleted(issue);
    }
}
