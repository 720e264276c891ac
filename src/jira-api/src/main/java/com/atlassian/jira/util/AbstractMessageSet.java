package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps messages in the order in which they were added. */
public abstract class AbstractMessageSet implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
