package com.atlassian.jira.issue.status.category;

/** To do, in progress or done; the constants are the keys that {@link #getKey} answers with. */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    String getKey();

    String getName();
}
