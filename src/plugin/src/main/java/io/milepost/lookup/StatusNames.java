package io.milepost.lookup;

import java.util.Collection;
import java.util.Map;

/** Port: what Jira's statuses are called in the language of the person who asks. */
public interface StatusNames {

    /** By the status' id; those that are gone are absent. */
    Map<String, IssueStatus> byIds(Collection<String> ids);
}
