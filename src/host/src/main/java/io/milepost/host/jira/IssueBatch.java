package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import io.milepost.host.storage.ValueTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues that were read together: what one of them lacks is read for all, once. */
final class IssueBatch {
    private final StoredIssues issues;
    private final ValueTable values;
    private final Set<Long> ids;
    private Map<Long, List<ValueTable.Value>> valuesByIssue;
    private Map<Long, List<Issue>> subTasksByIssue;

    IssueBatch(StoredIssues issues, ValueTable values, Set<Long> ids) {
        this.issues = issues;
        this.values = values;
        this.ids = ids;
    }

    boolean holds(long issueId) {
        return ids.contains(issueId);
    }

    synchronized List<ValueTable.Value> valuesOf(long issueId) {
        if (valuesByIssue == null) {
            valuesByIssue = values.of(ids);
        }
        return valuesByIssue.getOrDefault(issueId, List.of());
    }

    synchronized Collection<Issue> subTasksOf(long issueId) {
        if (subTasksByIssue == null) {
            subTasksByIssue = issues.subTasksOf(ids);
        }
        return subTasksByIssue.getOrDefault(issueId, List.of());
    }
}
