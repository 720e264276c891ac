package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.Ids;
import io.milepost.host.storage.IssueRow;
import io.milepost.host.storage.IssueTable;
import io.milepost.host.storage.SqlCondition;
import io.milepost.host.storage.ValueTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Issues without asking for permissions; any number of them is one query. */
public final class StoredIssues implements IssueManager {
    private final IssueTable table;
    private final ValueTable values;
    private final Catalogue catalogue;

    public StoredIssues(Database database, Catalogue catalogue) {
        this.table = new IssueTable(database);
        this.values = new ValueTable(database);
        this.catalogue = catalogue;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : table.byId(id).map(this::issue).orElse(null);
    }

    /** Also finds an issue by the key that it had before it moved. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return Optional.ofNullable(getIssueByCurrentKey(key))
                .or(() -> table.byFormerKey(key).map(this::issue))
                .orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return table.byKey(key).map(this::issue).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return issues(table.byIds(ids));
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return table.idsOf(projectId);
    }

    /** One page of the issues under a condition, in an SQL order over {@code i}. */
    public List<Issue> find(SqlCondition condition, String order, int start, int max) {
        return issues(table.find(condition, order, start, max));
    }

    public int count(SqlCondition condition) {
        return table.count(condition);
    }

    IssueTable table() {
        return table;
    }

    /** The issue as it is now; nobody else writes it until the transaction ends. */
    Issue locked(long id) {
        table.lock(id);
        return table.byId(id).map(this::issue).orElseThrow(() -> new UnknownIssueException(Long.toString(id)));
    }

    /** The sub-tasks of these issues, by the issue that they are part of. */
    Map<Long, List<Issue>> subTasksOf(Collection<Long> issueIds) {
        String sql = "i.id in (select l.destination_id from issue_link l where l.link_type_id = "
                + IssueTable.SUB_TASK_LINK + " and l.source_id in (" + Ids.list(issueIds) + "))";
        return issues(table.find(new SqlCondition(sql, Map.of()))).stream()
                .collect(Collectors.groupingBy(Issue::getParentId));
    }

    private StoredIssue issue(IssueRow row) {
        return (StoredIssue) issues(List.of(row)).get(0);
    }

    private List<Issue> issues(List<IssueRow> rows) {
        IssueBatch batch =
                new IssueBatch(this, values, rows.stream().map(IssueRow::id).collect(Collectors.toSet()));
        Snapshot now = catalogue.now();
        return rows.stream().<Issue>map(row -> new StoredIssue(row, batch, now)).toList();
    }
}
