package com.atlassian.jira.entity;

/** A thing with a numeric id. */
public interface WithId {
    Long getId();
}
