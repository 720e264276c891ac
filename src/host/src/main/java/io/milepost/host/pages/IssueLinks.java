package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.reading.IssueGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an issue is linked to, as far as the person sees it. */
final class IssueLinks {
    /** The style of the link type from an epic to its issues. */
    private static final String EPIC_STORY = "jira_gh_epic_story";

    private final IssueLinkManager links;
    private final IssueGate gate;

    IssueLinks(IssueLinkManager links, IssueGate gate) {
        this.links = links;
        this.gate = gate;
    }

    /** The issues under one phrase, such as "contributes to". */
    record Group(String phrase, List<Linked> issues) {}

    /** An issue at the other end of a link. */
    record Linked(long linkId, IssueRow issue) {}

    /** The links that people make, by phrase; Jira's own (sub-tasks, epics) are shown elsewhere. */
    List<Group> of(ApplicationUser person, Issue issue, Times times) {
        List<End> ends = new ArrayList<>();
        links.getOutwardLinks(issue.getId()).forEach(link -> ends.add(End.outward(link)));
        links.getInwardLinks(issue.getId()).forEach(link -> ends.add(End.inward(link)));
        List<End> made = ends.stream().filter(end -> !end.link().isSystemLink()).toList();
        Map<Long, Issue> seen = seen(person, made.stream().map(End::otherId).toList());
        Map<String, List<Linked>> byPhrase = made.stream()
                .filter(end -> seen.containsKey(end.otherId()))
                .collect(Collectors.groupingBy(
                        End::phrase,
                        LinkedHashMap::new,
                        Collectors.mapping(end -> end.linked(seen, times), Collectors.toList())));
        return byPhrase.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The issues in an epic, by key. */
    List<IssueRow> inEpic(ApplicationUser person, Issue epic, Times times) {
        List<Long> stories = links.getOutwardLinks(epic.getId()).stream()
                .filter(link -> EPIC_STORY.equals(link.getIssueLinkType().getStyle()))
                .map(IssueLink::getDestinationId)
                .toList();
        return rows(gate.issues(person, stories), times);
    }

    List<IssueRow> subTasks(ApplicationUser person, Issue issue, Times times) {
        return rows(
                issue.getSubTaskObjects().stream()
                        .filter(task -> gate.sees(person, task))
                        .toList(),
                times);
    }

    private static List<IssueRow> rows(List<Issue> issues, Times times) {
        return issues.stream()
                .sorted(Comparator.comparing(Issue::getId))
                .map(issue -> IssueRow.of(issue, times))
                .toList();
    }

    private Map<Long, Issue> seen(ApplicationUser person, List<Long> ids) {
        return gate.issues(person, ids).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (first, same) -> first));
    }

    /** One end of a link, seen from the other. */
    private record End(IssueLink link, String phrase, Long otherId) {
        static End outward(IssueLink link) {
            IssueLinkType type = link.getIssueLinkType();
            return new End(link, type.getOutward(), link.getDestinationId());
        }

        static End inward(IssueLink link) {
            IssueLinkType type = link.getIssueLinkType();
            return new End(link, type.getInward(), link.getSourceId());
        }

        Linked linked(Map<Long, Issue> issues, Times times) {
            return new Linked(link.getId(), IssueRow.of(issues.get(otherId), times));
        }
    }
}
