package io.milepost.host.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.HistoryTable;
import io.milepost.host.storage.IssueTable;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs operations: one transaction with its history, then the index, then the events, all on the calling thread. An
 * operation inside an operation is part of it.
 */
public final class Operations {
    private final ThreadLocal<Operation> current = new ThreadLocal<>();
    private final Jdbi jdbi;
    private final IssueTable table;
    private final HistoryTable history;
    private final StoredIssues issues;
    private final Index index;
    private final Events events;
    private final Clock clock;

    public Operations(Database database, StoredIssues issues, Index index, Events events, Clock clock) {
        this.jdbi = database.jdbi();
        this.table = new IssueTable(database);
        this.history = new HistoryTable(database);
        this.issues = issues;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    <T> T run(ApplicationUser who, Function<Operation, T> work) {
        if (current.get() != null) {
            return work.apply(current.get());
        }
        Operation operation = new Operation(who, clock.instant());
        T result = inTransaction(operation, work);
        announce(operation);
        return result;
    }

    private <T> T inTransaction(Operation operation, Function<Operation, T> work) {
        current.set(operation);
        try {
            return jdbi.inTransaction(handle -> {
                T result = work.apply(operation);
                operation.itemsByIssue().forEach((issue, items) -> {
                    history.append(issue, key(operation.who()), operation.at(), items);
                    table.set(issue, "updated", operation.at());
                });
                return result;
            });
        } finally {
            current.remove();
        }
    }

    private static String key(ApplicationUser who) {
        return who == null ? null : who.getKey();
    }

    private void announce(Operation operation) {
        Map<Long, Issue> after = issues.getIssueObjects(touched(operation)).stream()
                .collect(Collectors.toMap(Issue::getId, issue -> issue));
        index.reIndexIssueObjects(after.values());
        for (Operation.Announcement announcement : operation.announcements()) {
            if (announcement instanceof Operation.IssueHappened it) {
                events.issue(after.get(it.issueId()), operation, it.eventType());
            } else if (announcement instanceof Operation.IssueDeleted it) {
                events.issue(it.before(), operation, EventType.ISSUE_DELETED_ID);
            } else if (announcement instanceof Operation.LinkHappened it) {
                events.link(it.event());
            }
        }
    }

    private static Set<Long> touched(Operation operation) {
        Set<Long> touched = new HashSet<>(operation.itemsByIssue().keySet());
        for (Operation.Announcement announcement : operation.announcements()) {
            if (announcement instanceof Operation.IssueHappened it) {
                touched.add(it.issueId());
            }
        }
        return touched;
    }
}
