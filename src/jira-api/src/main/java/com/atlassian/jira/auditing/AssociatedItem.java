package com.atlassian.jira.auditing;

/** Something that a record of the audit log names. */
public interface AssociatedItem {
    String getObjectName();

    String getObjectId();

    Type getObjectType();

    /** What it is. */
    enum Type {
        PLUGIN
    }
}
