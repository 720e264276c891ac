package io.milepost.panels;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;

/** The issue that Jira's page shows, as far as a panel needs it. */
record ShownIssue(long id, String key, String typeId, long projectId, String projectKey) {

    /** Empty outside an issue, and while one is being made. */
    static Optional<ShownIssue> in(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && issue.getId() != null
                ? Optional.of(of(issue))
                : Optional.empty();
    }

    private static ShownIssue of(Issue issue) {
        return new ShownIssue(
                issue.getId(),
                issue.getKey(),
                issue.getIssueTypeId(),
                issue.getProjectId(),
                issue.getProjectObject().getKey());
    }
}
