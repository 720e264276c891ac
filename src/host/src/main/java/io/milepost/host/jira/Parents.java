package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides which parent an issue has: a sub-task one of its own project, every other issue none. */
final class Parents {
    private final Catalogue catalogue;
    private final StoredIssues issues;
    private final Permissions permissions;

    Parents(Catalogue catalogue, StoredIssues issues, Permissions permissions) {
        this.catalogue = catalogue;
        this.issues = issues;
        this.permissions = permissions;
    }

    /**
     * The parent of a new issue.
     *
     * @param typedKey null where none was typed
     */
    Optional<Issue> ofNew(String typedKey, Project project, long typeId, ApplicationUser who) {
        if (isSubTask(typeId)) {
            return Optional.of(typed(typedKey, project, who));
        }
        refuseIf(typedKey != null && !typedKey.isBlank(), "Only a sub-task has a parent.");
        return Optional.empty();
    }

    /**
     * The parent that an issue then has; one that was imported without a parent stays so until its type or its parent
     * is edited.
     *
     * @param typedKey null where the parent stays
     * @param typedType null where the type stays
     */
    Optional<Issue> of(String typedKey, Issue issue, Long typedType, ApplicationUser who) {
        Optional<Issue> before = Optional.ofNullable(issues.getIssueObject(issue.getParentId()));
        long typeBefore = Long.parseLong(issue.getIssueTypeId());
        long typeId = typedType == null ? typeBefore : typedType;
        if (typedKey == null && (typeId == typeBefore || isSubTask(typeId) && before.isPresent())) {
            return before;
        }
        refuseIf(isSubTask(typeId) && !issue.getSubTaskObjects().isEmpty(), "An issue with sub-tasks is none.");
        Optional<Issue> parent = ofNew(typedKey, issue.getProjectObject(), typeId, who);
        refuseIf(parent.equals(Optional.of(issue)), "An issue is not its own parent.");
        return parent;
    }

    private boolean isSubTask(long typeId) {
        return catalogue.now().words().types().get(typeId).isSubTask();
    }

    private Issue typed(String key, Project project, ApplicationUser who) {
        String wanted = Objects.requireNonNullElse(key, "").strip();
        refuseIf(wanted.isEmpty(), "A sub-task needs the key of its parent.");
        Issue parent = issues.getIssueObject(wanted);
        refuseIf(
                !permissions.sees(who, parent)
                        || parent.isSubTask()
                        || !parent.getProjectId().equals(project.getId()),
                wanted + " is no issue of " + project.getKey() + " that takes sub-tasks.");
        return parent;
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new InvalidInputException(Map.of(Form.PARENT, message));
        }
    }
}
