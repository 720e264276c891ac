package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.reading.IssueGate;
import java.util.Map;

/** Deletes an issue after asking: {@code /secure/DeleteIssue?key=KEY}. */
final class DeletePage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;

    DeletePage(IssueGate gate, IssueWrites writes) {
        this.gate = gate;
        this.writes = writes;
    }

    @Override
    public Answer show(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        if (!gate.may(visit.person(), ProjectPermissions.DELETE_ISSUES, issue)) {
            return new Answer.Refused(403, "You may not delete " + issue.getKey() + ".");
        }
        Map<String, Object> model = Map.of(
                "key", issue.getKey(),
                "summary", issue.getSummary(),
                "subTasks", issue.getSubTaskObjects().size());
        return Answer.shown("Delete " + issue.getKey(), "pages/delete.vm", model);
    }

    @Override
    public Answer change(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        writes.delete(visit.person(), issue.getKey());
        return new Answer.Moved("/projects/" + issue.getProjectObject().getKey() + "/issues");
    }
}
