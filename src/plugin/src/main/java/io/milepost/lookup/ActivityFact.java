package io.milepost.lookup;

/** What is read of stored activities only where a question needs it: of ten thousand, each column is felt. */
public enum ActivityFact {
    PROJECT,
    PROGRESS,
    STATUS,
    ASSIGNEE,
    LANES
}
