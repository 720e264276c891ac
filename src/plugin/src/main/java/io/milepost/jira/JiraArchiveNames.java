package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.planning.archive.ArchiveNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells an archive what this Jira has; it is asked for administrators only, who see everything. */
public final class JiraArchiveNames implements ArchiveNames {

    private final BulkIssues bulk;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final Accounts accounts;

    public JiraArchiveNames(BulkIssues bulk, IssueManager issues, ProjectManager projects, Accounts accounts) {
        this.bulk = bulk;
        this.issues = issues;
        this.projects = projects;
        this.accounts = accounts;
    }

    @Override
    public Map<Long, String> issueKeys(Collection<Long> ids) {
        Map<Long, String> keys = new HashMap<>();
        bulk.read(ids).forEach(issue -> keys.put(issue.getId(), issue.getKey()));
        return keys;
    }

    @Override
    public Map<String, Long> issueIds(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        keys.forEach(key -> Optional.ofNullable((Issue) issues.getIssueByCurrentKey(key))
                .ifPresent(issue -> ids.put(key, issue.getId())));
        return ids;
    }

    @Override
    public Map<Long, String> projectKeys(Collection<Long> ids) {
        Map<Long, String> keys = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(projects.getProjectObj(id))
                .map(Project::getKey)
                .ifPresent(key -> keys.put(id, key)));
        return keys;
    }

    @Override
    public Map<String, Long> projectIds(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        keys.forEach(key -> Optional.ofNullable(projects.getProjectByCurrentKey(key))
                .map(Project::getId)
                .ifPresent(id -> ids.put(key, id)));
        return ids;
    }

    @Override
    public Set<String> people(Collection<String> keys) {
        return Set.copyOf(accounts.byKeys(keys).keySet());
    }
}
