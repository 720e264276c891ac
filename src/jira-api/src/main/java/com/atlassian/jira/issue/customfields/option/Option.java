package com.atlassian.jira.issue.customfields.option;

/** A choice of a select field. */
public interface Option {
    Long getOptionId();

    String getValue();
}
