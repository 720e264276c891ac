package com.atlassian.jira.security.roles;

/** A role that people can hold in each project. */
public interface ProjectRole {
    Long getId();

    String getName();
}
