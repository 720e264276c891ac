package com.atlassian.jira.auditing;

/** Keeps Jira's audit log. Jira has it deprecated since 8.8 and still uses it; its successor is no part of the API that we check against. */
public interface AuditingManager {
    void store(RecordRequest record);
}
