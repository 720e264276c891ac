package io.milepost.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The links by which issues contribute to others: the epic link, which leads from the epic to its issue, and the link
 * "contributes to", which leads from the issue to what it contributes to.
 */
public final class ContributionLinks {

    static final String OUTWARD = "contributes to";
    static final String INWARD = "is contributed to by";
    private static final String EPIC_STYLE = "jira_gh_epic_story";

    private final IssueLinkManager links;
    private final ContributionLinkType linkType;

    public ContributionLinks(IssueLinkManager links, ContributionLinkType linkType) {
        this.links = links;
        this.linkType = linkType;
    }

    /** A link with the issue that contributes and the one to which it contributes. */
    record Contributing(IssueLink link, Path path, long fromId, long toId) {

        static Contributing byEpic(IssueLink link) {
            return new Contributing(link, Path.EPIC, link.getDestinationId(), link.getSourceId());
        }

        static Contributing byLink(IssueLink link) {
            return new Contributing(link, Path.LINK, link.getSourceId(), link.getDestinationId());
        }
    }

    /** All at both ends of the issue. */
    List<Contributing> of(long issueId) {
        return ofAnyKind(issueId).contributing();
    }

    /** The same, and which issues wait for this one: its links are read once for both. */
    AtIssue ofAnyKind(long issueId) {
        List<IssueLink> outward = links.getOutwardLinks(issueId);
        List<IssueLink> inward = links.getInwardLinks(issueId);
        List<Contributing> contributing = Stream.concat(outward.stream(), inward.stream())
                .flatMap(ContributionLinks::contributing)
                .toList();
        return new AtIssue(contributing, OrderLinks.successors(outward, inward));
    }

    /** What the links of one issue say. */
    record AtIssue(List<Contributing> contributing, Set<Long> successorIds) {}

    /** Jira announces it like a link that the person made on the issue's page. */
    void make(long fromId, long toId, ApplicationUser person) {
        try {
            links.createIssueLink(fromId, toId, linkType.id(), null, person);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link issue " + fromId + " to " + toId, e);
        }
    }

    void remove(Contributing contributing, ApplicationUser person) {
        links.removeIssueLink(contributing.link(), person);
    }

    static boolean isContribution(IssueLinkType type) {
        return OUTWARD.equalsIgnoreCase(type.getOutward());
    }

    private static Stream<Contributing> contributing(IssueLink link) {
        if (EPIC_STYLE.equals(link.getIssueLinkType().getStyle())) {
            return Stream.of(Contributing.byEpic(link));
        }
        return isContribution(link.getIssueLinkType()) ? Stream.of(Contributing.byLink(link)) : Stream.empty();
    }
}
