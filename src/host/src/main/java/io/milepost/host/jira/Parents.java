package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;

/** Decides which parent an issue has: a sub-task one of its own project, every other issue none. */
final class Parents {
    private final Catalogue catalogue;
    private final StoredIssues issues;

    Parents(Catalogue catalogue, StoredIssues issues) {
        this.catalogue = catalogue;
        this.issues = issues;
    }

    /**
     * The parent that the issue then has.
     *
     * @param typedKey null where the parent stays
     * @param issue nothing for a new issue
     * @param typedType null where the type stays
     */
    Optional<Issue> of(String typedKey, Project project, Optional<Issue> issue, Long typedType) {
        boolean subTask = typedType == null
                ? issue.orElseThrow().isSubTask()
                : catalogue.now().types().get(typedType).isSubTask();
        boolean typed = typedKey != null && !typedKey.isBlank();
        if (!subTask) {
            refuseIf(typed, "Only a sub-task has a parent.");
            return Optional.empty();
        }
        refuseIf(issue.filter(it -> !it.getSubTaskObjects().isEmpty()).isPresent(), "An issue with sub-tasks is none.");
        Issue parent = typed
                ? issues.getIssueObject(typedKey.strip())
                : issue.map(Issue::getParentId)
                        .filter(stays -> typedKey == null)
                        .map(issues::getIssueObject)
                        .orElse(null);
        refuseIf(parent == null, "A sub-task needs the key of its parent.");
        refuseIf(
                parent.isSubTask()
                        || !parent.getProjectId().equals(project.getId())
                        || issue.equals(Optional.of(parent)),
                parent.getKey() + " is no issue of " + project.getKey() + " that takes sub-tasks.");
        return Optional.of(parent);
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new InvalidInputException(Map.of(Form.PARENT, message));
        }
    }
}
