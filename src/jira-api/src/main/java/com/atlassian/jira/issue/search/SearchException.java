package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** A search could not be run. */
public class SearchException extends JiraException {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
