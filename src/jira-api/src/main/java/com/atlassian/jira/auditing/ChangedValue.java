package com.atlassian.jira.auditing;

/** A part that was one thing and is another now. */
public interface ChangedValue {
    String getName();

    String getFrom();

    String getTo();
}
