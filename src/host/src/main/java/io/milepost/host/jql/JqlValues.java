package io.milepost.host.jql;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.jql.Term.Value;
import io.milepost.host.jql.Term.Value.Literal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads literals as the things that they name, by id, key or name in any case; what is unseen does not exist. */
public final class JqlValues {
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final UserManager users;
    private final IssueManager issues;
    private final PermissionManager permissions;

    public JqlValues(
            ConstantsManager constants,
            ProjectManager projects,
            UserManager users,
            IssueManager issues,
            PermissionManager permissions) {
        this.constants = constants;
        this.projects = projects;
        this.users = users;
        this.issues = issues;
        this.permissions = permissions;
    }

    List<?> project(Literal literal, SearchContext context) {
        return some(
                "project",
                literal,
                projects.getProjectObjects().stream()
                        .filter(project -> context.securityOverriden()
                                || permissions.hasPermission(
                                        ProjectPermissions.BROWSE_PROJECTS, project, context.user()))
                        .filter(project ->
                                isNamed(literal, project.getId().toString(), project.getKey(), project.getName()))
                        .map(project -> project.getId()));
    }

    List<?> type(Literal literal, SearchContext context) {
        return constant("issuetype", literal, constants.getAllIssueTypeObjects());
    }

    List<?> status(Literal literal, SearchContext context) {
        return constant("status", literal, constants.getStatuses());
    }

    /** All statuses of a category, which people name by key or by name. */
    List<?> category(Literal literal, SearchContext context) {
        return some(
                "statusCategory",
                literal,
                constants.getStatuses().stream()
                        .filter(status -> isNamed(
                                literal,
                                status.getStatusCategory().getKey(),
                                status.getStatusCategory().getName()))
                        .map(status -> Long.valueOf(status.getId())));
    }

    List<?> resolution(Literal literal, SearchContext context) {
        return isNamed(literal, "Unresolved")
                ? List.of(new Value.Empty())
                : constant("resolution", literal, constants.getResolutions());
    }

    private List<?> constant(String field, Literal literal, Collection<? extends IssueConstant> all) {
        return some(
                field,
                literal,
                all.stream()
                        .filter(constant -> isNamed(literal, constant.getId(), constant.getName()))
                        .map(constant -> Long.valueOf(constant.getId())));
    }

    List<?> person(String field, Literal literal) {
        ApplicationUser person = users.getUserByName(literal.text());
        ApplicationUser found = person == null ? users.getUserByKey(literal.text()) : person;
        return some(field, literal, Stream.ofNullable(found).map(ApplicationUser::getKey));
    }

    List<?> issue(String field, Literal literal, SearchContext context) {
        Issue issue = literal.text().matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(literal.text()))
                : issues.getIssueObject(literal.text());
        boolean seen = issue != null
                && (context.securityOverriden()
                        || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, context.user()));
        if (!seen) {
            throw new JqlException(
                    "An issue with key '" + literal.text() + "' does not exist for field '" + field + "'.",
                    literal.position());
        }
        return List.of(issue.getId());
    }

    private static boolean isNamed(Literal literal, String... names) {
        return Stream.of(names).anyMatch(literal.text()::equalsIgnoreCase);
    }

    private static List<?> some(String field, Literal literal, Stream<?> found) {
        List<?> values = found.toList();
        if (values.isEmpty()) {
            throw new JqlException(
                    "The value '" + literal.text() + "' does not exist for the field '" + field + "'.",
                    literal.position());
        }
        return values;
    }
}
