package com.atlassian.jira.issue.customfields.option;

/** A choice of a select field. */
public interface Option {
    Long getOptionId();

    String getValue();

    /** Whether an administrator has taken it out of what is offered; issues that have it keep it. */
    Boolean getDisabled();
}
