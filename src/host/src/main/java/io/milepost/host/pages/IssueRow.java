package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.pages.CustomFieldViews.Shown;
import io.milepost.host.pages.Times.Moment;
import java.util.List;

/**
 * An issue on one line of a list.
 *
 * @param cells what stands in the columns that were chosen beside Jira's own
 */
record IssueRow(
        String key,
        String summary,
        String type,
        Lozenge status,
        String resolution,
        String assignee,
        Moment due,
        Moment updated,
        List<Shown> cells) {

    static IssueRow of(Issue issue, Times times) {
        return of(issue, times, List.of());
    }

    static IssueRow of(Issue issue, Times times, List<Shown> cells) {
        return new IssueRow(
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getName(),
                Lozenge.of(issue.getStatus()),
                issue.getResolution() == null ? "" : issue.getResolution().getName(),
                name(issue.getAssignee()),
                Times.day(issue.getDueDate()),
                times.minute(issue.getUpdated()),
                cells);
    }

    static String name(ApplicationUser person) {
        return person == null ? "" : person.getDisplayName();
    }

    /** A status in the colour of its category. */
    record Lozenge(String name, String style) {
        static Lozenge of(Status status) {
            return new Lozenge(
                    status.getName(), style(status.getStatusCategory().getKey()));
        }

        private static String style(String category) {
            return switch (category) {
                case StatusCategory.COMPLETE -> "aui-lozenge-success";
                case StatusCategory.IN_PROGRESS -> "aui-lozenge-inprogress";
                default -> "aui-lozenge-default";
            };
        }
    }
}
