package com.atlassian.jira.entity;

/** A thing with a key. */
public interface WithKey {
    String getKey();
}
