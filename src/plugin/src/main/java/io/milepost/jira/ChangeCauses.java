package io.milepost.jira;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Picks from one group of Jira's change history what can move a goal's numbers. */
final class ChangeCauses {

    private static final String STATUS = "status";
    private static final String RESOLUTION = "resolution";
    private static final String LINK = "Link";

    /** By field of the change item; "Parent" is a sub-task's move to another issue, through which it contributes. */
    private static final Map<String, CauseKind> KINDS = Map.of(
            STATUS,
            CauseKind.TRANSITION,
            RESOLUTION,
            CauseKind.RESOLUTION,
            "issuetype",
            CauseKind.TYPE,
            "project",
            CauseKind.MOVED,
            LINK,
            CauseKind.LINK,
            "Epic Link",
            CauseKind.LINK,
            "Epic Child",
            CauseKind.LINK,
            "Parent",
            CauseKind.LINK);

    /**
     * What matters beside the usual fields.
     *
     * @param numbers names of the number fields that weigh activities or make KPIs
     * @param dates names of the fields that hold a goal's dates
     */
    record Fields(Set<String> notDeliveredResolutionIds, Set<String> numbers, Set<String> dates) {}

    private final Fields fields;

    ChangeCauses(Fields fields) {
        this.fields = fields;
    }

    Stream<Cause> of(long issueId, boolean isGoal, ChangeHistory change) {
        Occasion occasion = new Occasion(
                change.getTimePerformed().toInstant(),
                Optional.ofNullable(change.getAuthorKey()),
                OptionalLong.of(change.getId()));
        List<ChangeItemBean> items = change.getChangeItemBeans();
        boolean movesStatus = items.stream().anyMatch(item -> STATUS.equals(item.getField()));
        return items.stream()
                .filter(item -> matters(item, movesStatus))
                .flatMap(item -> kind(item, isGoal).map(kind -> cause(issueId, kind, occasion, item)).stream())
                .distinct();
    }

    private Optional<CauseKind> kind(ChangeItemBean item, boolean isGoal) {
        String field = item.getField();
        if (KINDS.containsKey(field)) {
            return Optional.of(KINDS.get(field));
        }
        if (fields.numbers.contains(field)) {
            return Optional.of(CauseKind.FIELD);
        }
        return isGoal && fields.dates.contains(field) ? Optional.of(CauseKind.DATES) : Optional.empty();
    }

    /** A transition that sets the usual resolution is told by its statuses alone. */
    private boolean matters(ChangeItemBean item, boolean movesStatus) {
        return switch (item.getField()) {
            case RESOLUTION -> !movesStatus || isNotDelivered(item.getFrom()) || isNotDelivered(item.getTo());
            case LINK -> isContribution(item.getFromString()) || isContribution(item.getToString());
            default -> true;
        };
    }

    private boolean isNotDelivered(String resolutionId) {
        return resolutionId != null && fields.notDeliveredResolutionIds.contains(resolutionId);
    }

    /** Jira writes "This issue contributes to MKT-1" and, at the other end, "This issue is contributed to by MKT-2". */
    private static boolean isContribution(String wording) {
        return wording != null
                && (wording.contains(ContributionLinks.OUTWARD) || wording.contains(ContributionLinks.INWARD));
    }

    /** The words of a link or a move name other issues and projects, which the reader of the ledger may not see. */
    private static Cause cause(long issueId, CauseKind kind, Occasion occasion, ChangeItemBean item) {
        boolean namesOthers = kind == CauseKind.LINK || kind == CauseKind.MOVED;
        return namesOthers
                ? Cause.ofIssue(kind, issueId, occasion)
                : new Cause(
                        kind,
                        OptionalLong.of(issueId),
                        occasion,
                        words(kind, item.getFrom(), item.getFromString()),
                        words(kind, item.getTo(), item.getToString()));
    }

    /** A date's words have a time behind it that means nothing. */
    private static Optional<String> words(CauseKind kind, String raw, String words) {
        return Optional.ofNullable(kind == CauseKind.DATES && raw != null ? raw : words)
                .filter(text -> !text.isEmpty());
    }
}
