package io.milepost.host.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.milepost.host.storage.HistoryTable;
import java.sql.Timestamp;
import java.util.List;

/** What one person changed in an issue at one moment. */
final class StoredHistory extends ChangeHistory {
    private final HistoryTable.Group group;

    StoredHistory(HistoryTable.Group group, IssueManager issues) {
        super(null, issues);
        this.group = group;
    }

    @Override
    public Long getId() {
        return group.id();
    }

    @Override
    public String getAuthorKey() {
        return group.authorKey();
    }

    @Override
    public Timestamp getTimePerformed() {
        return Timestamp.from(group.at());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return group.items().stream()
                .map(item -> new ChangeItemBean(
                        item.fieldType(),
                        item.field(),
                        item.oldValue(),
                        item.oldString(),
                        item.newValue(),
                        item.newString(),
                        getTimePerformed()))
                .toList();
    }
}
