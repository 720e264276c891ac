package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.HistoryTable;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The changes of an issue, oldest first. */
public final class Histories implements ChangeHistoryManager {
    private final HistoryTable table;
    private final IssueManager issues;

    public Histories(Database database, IssueManager issues) {
        this.table = new HistoryTable(database);
        this.issues = issues;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return since(issue, Instant.EPOCH);
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return since(issue, since.toInstant());
    }

    private List<ChangeHistory> since(Issue issue, Instant instant) {
        return table.of(issue.getId(), instant).stream()
                .<ChangeHistory>map(group -> new StoredHistory(group, issues))
                .toList();
    }
}
