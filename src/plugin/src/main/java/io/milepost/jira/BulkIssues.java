package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Reads many issues at once; those that do not exist are absent from the answer. */
public final class BulkIssues {

    /** Some databases refuse longer lists of ids. */
    private static final int CHUNK = 1000;

    private final IssueManager issues;

    public BulkIssues(IssueManager issues) {
        this.issues = issues;
    }

    List<Issue> read(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            issues.getIssueObjects(chunk).stream().filter(Objects::nonNull).forEach(found::add);
        }
        return found;
    }

    Collection<Long> idsOf(Project project) {
        return issues.getIssueIdsForProject(project.getId());
    }
}
