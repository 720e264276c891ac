package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.milepost.domain.Progress;

/** Reads how far an issue is from the category of its status; what is in no category has not begun. */
final class Statuses {

    private Statuses() {}

    static Progress progress(Issue issue) {
        StatusCategory category =
                issue.getStatus() == null ? null : issue.getStatus().getStatusCategory();
        return switch (category == null ? StatusCategory.UNDEFINED : category.getKey()) {
            case StatusCategory.IN_PROGRESS -> Progress.IN_PROGRESS;
            case StatusCategory.COMPLETE -> Progress.DONE;
            default -> Progress.TO_DO;
        };
    }
}
