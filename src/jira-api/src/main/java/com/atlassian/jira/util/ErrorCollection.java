package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors by field and for the whole form. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    /** For the whole form. */
    Collection<String> getErrorMessages();

    /** By field. */
    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
