package com.atlassian.jira.util;

import java.util.Set;

/** Errors and warnings for a person. */
public interface MessageSet {
    Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String errorMessage);
}
