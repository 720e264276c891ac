package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.milepost.domain.Progress;

/** Reads how far an issue is from the category of its status; what is in no category has not begun. */
final class Statuses {

    private Statuses() {}

    static Progress progress(Issue issue) {
        return progress(issue.getStatus());
    }

    static Progress progress(Status status) {
        StatusCategory category = status == null ? null : status.getStatusCategory();
        return switch (category == null ? StatusCategory.UNDEFINED : category.getKey()) {
            case StatusCategory.IN_PROGRESS -> Progress.IN_PROGRESS;
            case StatusCategory.COMPLETE -> Progress.DONE;
            default -> Progress.TO_DO;
        };
    }
}
