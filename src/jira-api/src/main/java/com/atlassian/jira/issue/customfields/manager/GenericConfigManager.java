package com.atlassian.jira.issue.customfields.manager;

/** Keeps the default values of custom fields. */
public interface GenericConfigManager {}
