package com.atlassian.jira.issue.transport;

/** What was sent for a field, by key. */
public interface FieldTransportParams {
    Object getFirstValueForNullKey();

    Object getFirstValueForKey(String key);
}
