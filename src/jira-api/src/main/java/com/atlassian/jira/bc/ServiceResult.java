package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** What a service answers: the wish can be granted, or what is wrong with it. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
