package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.Relations;
import io.milepost.domain.WorkState;
import io.milepost.jira.ContributionLinks.Contributing;
import io.milepost.recalculation.IssueFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Jira's issues, links and sub-tasks as the calculation needs them. */
public final class JiraIssueFacts implements IssueFacts {

    private final BulkIssues bulk;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final ContributionLinks links;
    private final UpdatedIssues updated;

    public JiraIssueFacts(
            BulkIssues bulk,
            IssueManager issues,
            ProjectManager projects,
            ContributionLinks links,
            UpdatedIssues updated) {
        this.bulk = bulk;
        this.issues = issues;
        this.projects = projects;
        this.links = links;
        this.updated = updated;
    }

    @Override
    public Map<Long, IssueFact> read(Collection<Long> issueIds) {
        Map<Long, Issue> found = objects(issueIds);
        Map<Long, List<Contributing>> contributing = new HashMap<>();
        found.keySet().forEach(id -> contributing.put(id, links.of(id)));
        Map<Long, Issue> targets = objects(targetIds(contributing.values()));
        Map<Long, IssueFact> facts = new HashMap<>();
        found.forEach((id, issue) -> facts.put(id, fact(issue, contributing.get(id), targets)));
        return facts;
    }

    @Override
    public List<Long> updatedSince(Instant time) {
        return updated.since(time);
    }

    @Override
    public long[] allIds() {
        return projects.getProjectObjects().stream()
                .map(Project::getId)
                .flatMap(project -> issues.getIssueIdsForProject(project).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private Map<Long, Issue> objects(Collection<Long> ids) {
        return bulk.read(ids).stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
    }

    /** Each target of a link at its other end. */
    private static Set<Long> targetIds(Collection<List<Contributing>> contributing) {
        return contributing.stream()
                .flatMap(List::stream)
                .map(Contributing::toId)
                .collect(Collectors.toSet());
    }

    private static IssueFact fact(Issue issue, List<Contributing> contributing, Map<Long, Issue> targets) {
        WorkState state = new WorkState(Statuses.progress(issue), Optional.ofNullable(issue.getResolutionId()));
        return new IssueFact(
                issue.getId(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                state,
                relations(issue, contributing, targets));
    }

    private static Relations relations(Issue issue, List<Contributing> contributing, Map<Long, Issue> targets) {
        List<GoalLink> goalLinks = new ArrayList<>();
        contributing.stream()
                .filter(each -> each.fromId() == issue.getId() && targets.containsKey(each.toId()))
                .map(each -> goalLink(each, targets.get(each.toId())))
                .forEach(goalLinks::add);
        Set<Long> members = contributing.stream()
                .filter(each -> each.toId() == issue.getId())
                .map(Contributing::fromId)
                .collect(Collectors.toSet());
        return new Relations(parentId(issue), subTaskIds(issue), goalLinks, members);
    }

    private static GoalLink goalLink(Contributing each, Issue target) {
        return new GoalLink(each.link().getId(), target.getId(), target.getIssueTypeId(), each.path());
    }

    /** A sub-task may have lost its parent, for example by an import. */
    private static OptionalLong parentId(Issue issue) {
        return issue.isSubTask()
                ? Stream.ofNullable(issue.getParentId())
                        .mapToLong(Long::longValue)
                        .findFirst()
                : OptionalLong.empty();
    }

    private static Set<Long> subTaskIds(Issue issue) {
        return issue.isSubTask()
                ? Set.of()
                : issue.getSubTaskObjects().stream().map(Issue::getId).collect(Collectors.toSet());
    }
}
