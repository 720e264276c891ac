package com.atlassian.jira.util;

/** Errors by field and for the whole form. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    boolean hasAnyErrors();
}
