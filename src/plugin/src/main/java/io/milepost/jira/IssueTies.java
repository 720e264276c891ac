package io.milepost.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Path;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.jira.ContributionLinks.Contributing;
import io.milepost.jira.OrderLinks.OrderLink;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.recalculation.CurrentRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ties an issue to goals and to the issues that it blocks. An Epic Link is a field: it is only said here what it becomes. */
public final class IssueTies {

    private final ContributionLinks contributions;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final BulkIssues issues;
    private final CurrentRules rules;

    public IssueTies(
            ContributionLinks contributions,
            IssueLinkManager links,
            IssueLinkTypeManager types,
            BulkIssues issues,
            CurrentRules rules) {
        this.contributions = contributions;
        this.links = links;
        this.types = types;
        this.issues = issues;
        this.rules = rules;
    }

    /** The goals that it serves by itself or because its parent issue does. */
    Set<String> goals(Issue issue) {
        Stream<Contributing> all = Stream.concat(
                outgoing(issue.getId()).stream(),
                issue.isSubTask() && issue.getParentId() != null
                        ? outgoing(issue.getParentId()).stream()
                        : Stream.empty());
        Set<Long> targets = all.map(Contributing::toId).collect(Collectors.toSet());
        return issues.read(targets).stream()
                .filter(target -> rules.rules().isGoal(target.getIssueTypeId()))
                .map(target -> target.getId().toString())
                .collect(Collectors.toSet());
    }

    Set<String> blocked(Issue issue) {
        return blocking(issue.getId())
                .map(order -> Long.toString(order.successorId()))
                .collect(Collectors.toSet());
    }

    List<ChangeProblem> problems(IssueEdit edit) {
        List<ChangeProblem> problems = new ArrayList<>();
        Set<String> own = ids(outgoing(edit.issueId()));
        if (!own.containsAll(edit.removed(Part.GOALS))) {
            problems.add(ChangeProblem.of(Part.GOALS, Reason.INHERITED));
        }
        if (!edit.added(Part.BLOCKS).isEmpty() && blocks().isEmpty()) {
            problems.add(ChangeProblem.of(Part.BLOCKS, Reason.NO_LINK_TYPE));
        }
        return problems;
    }

    /** What its Epic Link becomes; nothing where that stays. Another epic takes the place of one that goes. */
    Optional<EpicChange> epic(IssueEdit edit) {
        return outgoing(edit.issueId()).stream()
                .filter(each -> each.path() == Path.EPIC)
                .map(each -> Long.toString(each.toId()))
                .filter(edit.removed(Part.GOALS)::contains)
                .findFirst()
                .map(gone -> new EpicChange(sameType(gone, edit.added(Part.GOALS))));
    }

    /** @param epic none where the link goes without another in its place */
    record EpicChange(Optional<Issue> epic) {}

    private Optional<Issue> sameType(String epicId, Set<String> added) {
        Set<String> types = issues.read(List.of(Long.valueOf(epicId))).stream()
                .map(Issue::getIssueTypeId)
                .collect(Collectors.toSet());
        return issues.read(added.stream().map(Long::valueOf).sorted().toList()).stream()
                .filter(issue -> types.contains(issue.getIssueTypeId()))
                .findFirst();
    }

    /** Makes and removes the links, which Jira announces; its Epic Link must have been changed before. */
    void change(ApplicationUser person, IssueEdit edit) {
        long id = edit.issueId();
        List<Contributing> now = outgoing(id);
        now.stream()
                .filter(each -> each.path() == Path.LINK)
                .filter(each -> edit.removed(Part.GOALS).contains(Long.toString(each.toId())))
                .forEach(each -> contributions.remove(each, person));
        Set<String> served = ids(now);
        edit.added(Part.GOALS).stream()
                .filter(goal -> !served.contains(goal))
                .forEach(goal -> contributions.make(id, Long.parseLong(goal), person));
        blocking(id)
                .filter(order -> edit.removed(Part.BLOCKS).contains(Long.toString(order.successorId())))
                .toList()
                .forEach(order -> links.removeIssueLink(order.link(), person));
        edit.added(Part.BLOCKS).forEach(blocked -> block(id, Long.parseLong(blocked), person));
    }

    private void block(long id, long blocked, ApplicationUser person) {
        try {
            links.createIssueLink(
                    id, blocked, blocks().map(IssueLinkType::getId).orElseThrow(), null, person);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link issue " + id + " to " + blocked, e);
        }
    }

    private Optional<IssueLinkType> blocks() {
        return types.getIssueLinkTypes().stream().filter(OrderLinks::isJirasOwn).findFirst();
    }

    private Stream<OrderLink> blocking(long issueId) {
        return OrderLinks.toSuccessors(links.getOutwardLinks(issueId), links.getInwardLinks(issueId));
    }

    private List<Contributing> outgoing(long issueId) {
        return contributions.of(issueId).stream()
                .filter(each -> each.fromId() == issueId)
                .toList();
    }

    private static Set<String> ids(Collection<Contributing> contributing) {
        return contributing.stream().map(each -> Long.toString(each.toId())).collect(Collectors.toSet());
    }
}
