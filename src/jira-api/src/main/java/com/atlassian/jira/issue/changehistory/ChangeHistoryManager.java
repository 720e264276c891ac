package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.Date;
import java.util.List;

/** Reads the changes of an issue. */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);
}
