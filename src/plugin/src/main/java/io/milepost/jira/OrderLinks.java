package io.milepost.jira;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links by which one issue must wait for another. Which these are, their outward words say: Jira brings "blocks" along,
 * the others are what planners usually call such links.
 */
final class OrderLinks {

    private static final String BLOCKS = "blocks";

    /** From the predecessor to its successor. */
    private static final Set<String> FORWARD =
            Set.of(BLOCKS, "precedes", "is followed by", "has to be done before", "has to be finished before");

    /** From the successor to its predecessor. */
    private static final Set<String> BACKWARD =
            Set.of("is blocked by", "depends on", "follows", "has to be done after", "has to be finished after");

    private OrderLinks() {}

    /** A link with the issue that has to wait. */
    record OrderLink(IssueLink link, long successorId) {}

    /** Of an issue with all links that lead from it and to it. */
    static Set<Long> successors(Collection<IssueLink> outward, Collection<IssueLink> inward) {
        return toSuccessors(outward, inward).map(OrderLink::successorId).collect(Collectors.toSet());
    }

    /** The same with the links that say so. */
    static Stream<OrderLink> toSuccessors(Collection<IssueLink> outward, Collection<IssueLink> inward) {
        return Stream.concat(
                outward.stream()
                        .filter(link -> FORWARD.contains(word(link.getIssueLinkType())))
                        .map(link -> new OrderLink(link, link.getDestinationId())),
                inward.stream()
                        .filter(link -> BACKWARD.contains(word(link.getIssueLinkType())))
                        .map(link -> new OrderLink(link, link.getSourceId())));
    }

    /** Whether it is the type that Jira brings along for this. */
    static boolean isJirasOwn(IssueLinkType type) {
        return BLOCKS.equals(word(type));
    }

    private static String word(IssueLinkType type) {
        return type.getOutward() == null ? "" : type.getOutward().trim().toLowerCase(Locale.ROOT);
    }
}
