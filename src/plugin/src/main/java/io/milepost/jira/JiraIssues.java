package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.Span;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.IssueDetails.Name;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.Issues;
import io.milepost.lookup.PlanZone;
import io.milepost.lookup.ProjectDetails;
import io.milepost.recalculation.CurrentRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads from Jira what is shown of issues and projects. */
public final class JiraIssues implements Issues {

    private final IssueManager issues;
    private final ProjectManager projects;
    private final CustomFieldManager customFields;
    private final CurrentRules rules;
    private final PlanZone zone;

    public JiraIssues(
            IssueManager issues,
            ProjectManager projects,
            CustomFieldManager customFields,
            CurrentRules rules,
            PlanZone zone) {
        this.issues = issues;
        this.projects = projects;
        this.customFields = customFields;
        this.rules = rules;
        this.zone = zone;
    }

    @Override
    public OptionalLong idOf(String key) {
        Issue issue = issues.getIssueObject(key);
        return issue == null ? OptionalLong.empty() : OptionalLong.of(issue.getId());
    }

    @Override
    public Map<Long, IssueDetails> details(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        Spans spans = spans();
        Map<Long, IssueDetails> details = new HashMap<>();
        new BulkIssues(issues).read(issueIds).forEach(issue -> details.put(issue.getId(), details(issue, spans)));
        return details;
    }

    private Spans spans() {
        return new Spans(rules.rules().startDateFieldId().map(customFields::getCustomFieldObject), zone.zone());
    }

    @Override
    public Map<Long, Span> planned(Collection<Long> issueIds) {
        Map<Long, Span> planned = new HashMap<>();
        if (!issueIds.isEmpty()) {
            Spans spans = spans();
            new BulkIssues(issues).read(issueIds).forEach(issue -> planned.put(issue.getId(), spans.planned(issue)));
        }
        return planned;
    }

    @Override
    public Map<Long, Name> names(Collection<Long> issueIds) {
        Map<Long, Name> names = new HashMap<>();
        if (!issueIds.isEmpty()) {
            new BulkIssues(issues).read(issueIds).forEach(issue -> names.put(issue.getId(), name(issue)));
        }
        return names;
    }

    @Override
    public Optional<ProjectDetails> project(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(JiraIssues::details);
    }

    @Override
    public List<ProjectDetails> projects() {
        return projects.getProjectObjects().stream().map(JiraIssues::details).toList();
    }

    private static ProjectDetails details(Project project) {
        return new ProjectDetails(project.getId(), project.getKey(), project.getName());
    }

    private static IssueDetails details(Issue issue, Spans spans) {
        return new IssueDetails(
                issue.getId(),
                name(issue),
                new IssueStatus(issue.getStatus().getNameTranslation(), Statuses.progress(issue)),
                Optional.ofNullable(issue.getAssignee()).map(Accounts::person),
                spans.of(issue));
    }

    private static Name name(Issue issue) {
        return new Name(
                issue.getKey(), issue.getSummary(), issue.getProjectObject().getKey());
    }
}
