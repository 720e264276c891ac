package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import io.milepost.domain.Cause;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.IssueHistory;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Jira's change histories. */
public final class JiraIssueHistory implements IssueHistory {

    private final BulkIssues issues;
    private final ChangeHistoryManager histories;
    private final CurrentRules rules;

    public JiraIssueHistory(BulkIssues issues, ChangeHistoryManager histories, CurrentRules rules) {
        this.issues = issues;
        this.histories = histories;
        this.rules = rules;
    }

    @Override
    public Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue) {
        ChangeCauses causes = new ChangeCauses(rules.rules().notDeliveredResolutionIds());
        Map<Long, List<Cause>> found = new HashMap<>();
        for (Issue issue : issues.read(sinceByIssue.keySet())) {
            List<Cause> told = changes(issue, sinceByIssue.get(issue.getId())).stream()
                    .flatMap(change -> causes.of(issue.getId(), change))
                    .toList();
            if (!told.isEmpty()) {
                found.put(issue.getId(), told);
            }
        }
        return found;
    }

    private List<ChangeHistory> changes(Issue issue, Instant since) {
        return histories.getChangeHistoriesSince(issue, Date.from(since));
    }
}
