package com.atlassian.jira.auditing;

/** What a record of the audit log is about. */
public enum AuditingCategory {
    PERMISSIONS("permissions"),
    FIELDS("fields"),
    GENERAL_CONFIGURATION("general configuration");

    private final String id;

    AuditingCategory(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
