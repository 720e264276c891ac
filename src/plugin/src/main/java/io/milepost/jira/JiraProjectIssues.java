package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.milepost.domain.plan.Rules;
import io.milepost.lookup.ProjectIssues;
import io.milepost.recalculation.CurrentRules;
import java.util.Collection;

/** Asks Jira for a project's issues; their types only where the rules do not take every type. */
public final class JiraProjectIssues implements ProjectIssues {

    private final IssueManager issues;
    private final BulkIssues bulk;
    private final CurrentRules rules;

    public JiraProjectIssues(IssueManager issues, BulkIssues bulk, CurrentRules rules) {
        this.issues = issues;
        this.bulk = bulk;
        this.rules = rules;
    }

    @Override
    public Collection<Long> idsOf(long projectId) {
        return issues.getIssueIdsForProject(projectId);
    }

    @Override
    public Collection<Long> ofActivityTypes(Collection<Long> issueIds) {
        Rules current = rules.rules();
        return current.activityTypeIds().isEmpty()
                ? issueIds
                : bulk.read(issueIds).stream()
                        .filter(issue -> current.isActivity(issue.getIssueTypeId()))
                        .map(Issue::getId)
                        .toList();
    }
}
