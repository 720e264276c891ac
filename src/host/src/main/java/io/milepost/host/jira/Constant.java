package io.milepost.host.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A named value of an issue's system field; Jira writes its number as a string. */
public sealed interface Constant extends IssueConstant {
    long id();

    String name();

    @Override
    default String getId() {
        return Long.toString(id());
    }

    @Override
    default String getName() {
        return name();
    }

    @Override
    default String getNameTranslation() {
        return name();
    }

    /** The host has no icons for constants. */
    @Override
    default String getIconUrl() {
        return "";
    }

    /** An issue type. */
    record Type(long id, String name, boolean subTask) implements Constant, IssueType {
        @Override
        public boolean isSubTask() {
            return subTask;
        }
    }

    /** A status; the category is Jira's key such as {@code indeterminate}. */
    record StoredStatus(long id, String name, String category) implements Constant, Status {
        @Override
        public StatusCategory getStatusCategory() {
            return Category.of(category);
        }
    }

    /** A resolution. */
    record StoredResolution(long id, String name) implements Constant, Resolution {}
}
