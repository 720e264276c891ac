package io.milepost.intake;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.CauseKind;
import io.milepost.recalculation.IssueChange;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which issues an event is about. What exactly changed is read later from the issue's history, because reading it
 * here would cost the person a query.
 */
public final class ChangedIssues {

    /** Where history is silent, or soon gone; any other event is taken for a transition until history says better. */
    private static final Map<Long, CauseKind> KINDS = Map.of(
            EventType.ISSUE_CREATED_ID, CauseKind.CREATED,
            EventType.ISSUE_DELETED_ID, CauseKind.DELETED,
            EventType.ISSUE_MOVED_ID, CauseKind.MOVED);

    /**
     * The issue alone: the worker finds its sub-tasks, its members and what it contributes to, and a sub-task changes
     * nothing of its parent.
     */
    Stream<IssueChange> of(IssueEvent event) {
        CauseKind kind =
                Optional.ofNullable(event.getEventTypeId()).map(KINDS::get).orElse(CauseKind.TRANSITION);
        Optional<String> person = Optional.ofNullable(event.getUser()).map(ApplicationUser::getKey);
        return Stream.of(
                IssueChange.of(event.getIssue().getId(), kind, event.getTime().toInstant(), person));
    }

    /** Both ends; the event does not say who it was, the issues' history does. */
    Stream<IssueChange> ofLink(IssueLink link, Instant at) {
        return Stream.of(link.getSourceId(), link.getDestinationId())
                .map(id -> IssueChange.of(id, CauseKind.LINK, at, Optional.empty()));
    }
}
