package io.milepost.host.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.stream.Stream;

/** Jira's four status categories, in the order of the work. */
public enum Category implements StatusCategory {
    NOT_STARTED(StatusCategory.TO_DO, "To Do"),
    STARTED(StatusCategory.IN_PROGRESS, "In Progress"),
    FINISHED(StatusCategory.COMPLETE, "Done"),
    NONE(StatusCategory.UNDEFINED, "No Category");

    private final String key;
    private final String label;

    Category(String key, String label) {
        this.key = key;
        this.label = label;
    }

    static Category of(String key) {
        return Stream.of(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(NONE);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return label;
    }
}
