package com.atlassian.jira.issue.fields.layout.field;

/** How a field is laid out on a screen. */
public interface FieldLayoutItem {}
