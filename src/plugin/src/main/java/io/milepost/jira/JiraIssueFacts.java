package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Relations;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.Rules;
import io.milepost.jira.ContributionLinks.AtIssue;
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
    private final ProjectManager projects;
    private final ContributionLinks links;
    private final UpdatedIssues updated;
    private final IssueFields fields;

    public JiraIssueFacts(
            BulkIssues bulk,
            ProjectManager projects,
            ContributionLinks links,
            UpdatedIssues updated,
            IssueFields fields) {
        this.bulk = bulk;
        this.projects = projects;
        this.links = links;
        this.updated = updated;
        this.fields = fields;
    }

    @Override
    public Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules) {
        Map<Long, Issue> found = objects(issueIds);
        Map<Long, AtIssue> linked = new HashMap<>();
        found.keySet().forEach(id -> linked.put(id, links.ofAnyKind(id)));
        Map<Long, Issue> targets = objects(targetIds(linked.values()));
        Function<Issue, IssueValues> values = fields.reader(rules);
        Map<Long, IssueFact> facts = new HashMap<>();
        found.forEach((id, issue) ->
                facts.put(id, fact(issue, relations(issue, linked.get(id), targets), values.apply(issue))));
        return facts;
    }

    @Override
    public Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds) {
        return fields.numbers(bulk.read(issueIds), fieldIds);
    }

    @Override
    public Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules) {
        Function<Issue, Traits> traits = fields.traits(rules);
        return bulk.read(issueIds).stream().collect(Collectors.toMap(Issue::getId, traits));
    }

    @Override
    public List<Long> updatedSince(Instant time) {
        return updated.since(time);
    }

    @Override
    public long[] allIds() {
        return projects.getProjectObjects().stream()
                .flatMap(project -> bulk.idsOf(project).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private Map<Long, Issue> objects(Collection<Long> ids) {
        return bulk.read(ids).stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
    }

    /** Each target of a link at its other end. */
    private static Set<Long> targetIds(Collection<AtIssue> linked) {
        return linked.stream()
                .flatMap(each -> each.contributing().stream())
                .map(Contributing::toId)
                .collect(Collectors.toSet());
    }

    private static IssueFact fact(Issue issue, Relations relations, IssueValues values) {
        WorkState state = new WorkState(
                Statuses.progress(issue), issue.getStatusId(), Optional.ofNullable(issue.getResolutionId()));
        return new IssueFact(issue.getId(), issue.getProjectId(), issue.getIssueTypeId(), state, relations, values);
    }

    private static Relations relations(Issue issue, AtIssue linked, Map<Long, Issue> targets) {
        List<GoalLink> goalLinks = new ArrayList<>();
        linked.contributing().stream()
                .filter(each -> each.fromId() == issue.getId() && targets.containsKey(each.toId()))
                .map(each -> goalLink(each, targets.get(each.toId())))
                .forEach(goalLinks::add);
        Set<Long> members = linked.contributing().stream()
                .filter(each -> each.toId() == issue.getId())
                .map(Contributing::fromId)
                .collect(Collectors.toSet());
        return new Relations(parentId(issue), subTaskIds(issue), goalLinks, members, linked.successorIds());
    }

    private static GoalLink goalLink(Contributing each, Issue target) {
        return new GoalLink(
                each.link().getId(), target.getId(), target.getIssueTypeId(), target.getProjectId(), each.path());
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
